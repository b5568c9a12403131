import { hashText } from '../model/hash-text.ts'
import type { DeckId, NoteId } from '../model/id.ts'
import type { Problem } from '../result.ts'
import { cutText } from './cut-text.ts'
import { ownContent } from './note-draft.ts'
import type { DraftBody, DraftDeck, NoteDraft } from './note-draft.ts'
import { hasMarkdown, readMarkdownMedia } from './open-markdown-marks.ts'
import { readMochiStudy } from './open-mochi-study.ts'
import { fillTemplate, sidesOf } from './open-mochi-template.ts'
import { listOf, mapOf, numberOf, textOf } from './open-mochi-value.ts'
import type { MochiMap, MochiValue } from './open-mochi-value.ts'
import { writeGaps } from './open-obsidian-gaps.ts'
import type { RejectedRow } from './opened-deck.ts'
import type { PastStudy } from './raw-study.ts'

/** What a package of Mochi holds. */
export interface MochiNotes {
  readonly drafts: readonly NoteDraft[]
  readonly rejected: readonly { readonly deck: DraftDeck; readonly row: RejectedRow }[]
  readonly problems: readonly Problem[]
}

interface MochiTemplate {
  readonly content: string
  /** Names of fields by their ids. */
  readonly names: ReadonlyMap<string, string>
}

interface MochiReading {
  readonly templates: ReadonlyMap<string, MochiTemplate>
  readonly drafts: NoteDraft[]
  readonly rejected: { readonly deck: DraftDeck; readonly row: RejectedRow }[]
  trashed: number
  remote: number
  filled: number
}

const deepest = 64

/** Reads the decks of Mochi's data with their cards, which stand in their deck or beside all decks. */
export function readMochiDecks(root: MochiMap, file: string): MochiNotes {
  const decks = listOf(root.get('decks')).map(mapOf).toSorted((a, b) => (numberOf(a.get('sort')) ?? 0) - (numberOf(b.get('sort')) ?? 0))
  const byId = new Map(decks.map((deck) => [textOf(deck.get('id')), deck]))
  const reading: MochiReading = { templates: readTemplates(root), drafts: [], rejected: [], trashed: 0, remote: 0, filled: 0 }
  const loose = new Map<string, MochiValue[]>()
  for (const card of listOf(root.get('cards'))) {
    const id = textOf(mapOf(card).get('deck-id'))
    const there = loose.get(id)
    if (there === undefined) loose.set(id, [card])
    else there.push(card)
  }
  for (const deck of decks) {
    const id = textOf(deck.get('id'))
    const title = titleOf(deck, byId)
    const own = { id: hashText('mochi', id || title) as DeckId, title, subtitle: file }
    const cards = [...listOf(deck.get('cards')), ...(loose.get(id) ?? [])].map(mapOf)
    loose.delete(id)
    readCards(cards, own, deck, reading)
  }
  const homeless: DraftDeck = { id: hashText('mochi', file) as DeckId, title: 'Mochi', subtitle: file }
  readCards([...loose.values()].flat().map(mapOf), homeless, new Map(), reading)
  return { drafts: reading.drafts, rejected: reading.rejected, problems: tellProblems(reading) }
}

function readTemplates(root: MochiMap): ReadonlyMap<string, MochiTemplate> {
  return new Map(listOf(root.get('templates')).map(mapOf).map((template): [string, MochiTemplate] => {
    const fields = listOf(template.get('fields')).map(mapOf)
    return [textOf(template.get('id')), { content: textOf(template.get('content')), names: new Map(fields.map((field) => [textOf(field.get('id')), textOf(field.get('name'))])) }]
  }))
}

/** A deck's name below those it stands in. */
function titleOf(deck: MochiMap, byId: ReadonlyMap<string, MochiMap>): string {
  const names: string[] = []
  const seen = new Set<MochiMap>()
  for (let at: MochiMap | undefined = deck; at !== undefined && !seen.has(at) && names.length < deepest; at = byId.get(textOf(at.get('parent-id')))) {
    seen.add(at)
    names.unshift(textOf(at.get('name')).trim().replaceAll('::', ':') || 'Mochi')
  }
  return names.join('::')
}

function readCards(cards: readonly MochiMap[], deck: DraftDeck, settings: MochiMap, reading: MochiReading): void {
  const placed = cards.every((card) => typeof card.get('pos') === 'string') ? cards.toSorted((a, b) => compare(textOf(a.get('pos')), textOf(b.get('pos')))) : cards
  for (const card of placed) {
    const trash = card.get('trashed?') ?? settings.get('trashed?')
    if (trash !== undefined && trash !== null && trash !== false) reading.trashed += 1
    else readCard(card, deck, settings, reading)
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function readCard(card: MochiMap, deck: DraftDeck, settings: MochiMap, reading: MochiReading): void {
  const id = textOf(card.get('id'))
  const content = contentOf(card, settings, reading)
  const where = id === '' ? `card ${reading.drafts.length + 1}` : `card ${cutText(id, 60)}`
  const cut = cutTags(content)
  const media = readMarkdownMedia(cut.text)
  reading.remote += media.remote
  const [question = '', ...rest] = sidesOf(media.text)
  const answer = rest.filter((side) => side !== '').join('\n\n---\n\n')
  const isGaps = writeGaps(media.text, { highlights: false, bold: false }) !== null
  const isReversed = settings.get('review-reverse?') === true || card.get('review-reverse?') === true
  if (question === '' || (answer === '' && !isGaps)) {
    const reason = question === '' ? 'no-question' : 'no-answer'
    reading.rejected.push({ deck, row: { where, reason, detail: reason === 'no-question' ? 'It has no text to ask.' : 'It has one side only and no gaps.', excerpt: cutText(content.trim() || textOf(card.get('name')), 80) } })
    return
  }
  const tags = [...listOf(card.get('tags')).map(textOf), ...cut.tags].map((tag) => tag.replace(/^#/, ''))
  const guid = id === '' ? {} : { guid: id }
  const changed = numberOf(card.get('updated-at')) ?? numberOf(card.get('created-at'))
  const modified = changed === null || changed < 0 ? {} : { modified: Math.floor(changed) }
  reading.drafts.push({ where, deck, id: hashText('mochi', id || content) as NoteId, ...guid, ...modified, tags, body: bodyOf(question, answer, isGaps, isReversed), names: media.names, studies: studiesOf(card, settings, question, isGaps) })
}

function bodyOf(question: string, answer: string, isGaps: boolean, isReversed: boolean): DraftBody {
  const gaps = isGaps ? writeGaps(question, { highlights: false, bold: false }) : null
  if (gaps !== null) return ownContent('cloze', 'markdown', [gaps.text, answer])
  if (hasMarkdown(question) || hasMarkdown(answer)) return ownContent(isReversed ? 'reversed' : 'basic', 'markdown', [question, answer])
  return { kind: 'plain', cards: isReversed ? [{ question, answer }, { question: answer, answer: question }] : [{ question, answer }] }
}

/** A card's own text, or its template filled with its fields. */
function contentOf(card: MochiMap, settings: MochiMap, reading: MochiReading): string {
  const content = textOf(card.get('content'))
  const template = reading.templates.get(textOf(card.get('template-id')) || textOf(settings.get('template-id')))
  const fields = new Map(listOf(card.get('fields')).map(mapOf).map((field) => [textOf(field.get('id')), textOf(field.get('value'))]))
  if (content.trim() !== '' || fields.size === 0) return content
  const name = textOf(card.get('name'))
  if (template === undefined) return [...fields.values()].join('\n---\n')
  reading.filled += 1
  const byName = new Map(Array.from(template.names, ([id, label]) => [label.trim(), fields.get(id) ?? (id === 'name' ? name : '')]))
  return fillTemplate(template.content, (label) => byName.get(label) ?? '')
}

/** A text without lines that are only tags, and those tags. */
function cutTags(content: string): { readonly text: string; readonly tags: readonly string[] } {
  const tags: string[] = []
  const lines = content.split(/\r\n|\n|\r/).filter((line) => {
    const words = line.length > 2000 ? [] : line.trim().split(/\s+/)
    const isTags = words.length > 0 && words.every((word) => /^#[^\s#]/.test(word))
    if (isTags) tags.push(...words)
    return !isTags
  })
  return { text: lines.join('\n'), tags }
}

/** Mochi asks all gaps of one number together, and keeps one log for a card: with several gaps each gets it. */
function studiesOf(card: MochiMap, settings: MochiMap, question: string, isGaps: boolean): ReadonlyMap<number, PastStudy> {
  const rests = (card.get('archived?') ?? settings.get('archived?')) === true
  const study = readMochiStudy(card.get('reviews'), rests)
  const back = readMochiStudy(card.get('reverse-reviews'), rests)
  const numbers = isGaps ? (writeGaps(question, { highlights: false, bold: false })?.numbers.map((number) => number - 1) ?? [0]) : [0]
  return new Map([...(study === null ? [] : numbers.map((number): [number, PastStudy] => [number, study])), ...(back === null || isGaps ? [] : [[1, back] as [number, PastStudy]])])
}

function tellProblems({ trashed, remote, filled }: MochiReading): readonly Problem[] {
  return [
    ...(trashed === 0 ? [] : [{ type: 'trash-left-out', detail: `${trashed === 1 ? 'One card lies' : `${trashed} cards lie`} in Mochi’s trash and ${trashed === 1 ? 'is' : 'are'} left out.` }]),
    ...(filled === 0 ? [] : [{ type: 'templates-filled', detail: `${filled === 1 ? 'One card is' : `${filled} cards are`} made by a template of Mochi. Its text is kept as the template filled it; the template itself is not.` }]),
    ...(remote === 0 ? [] : [{ type: 'remote-media', detail: `${remote === 1 ? 'One picture lies' : `${remote} pictures lie`} on the web. Lectern fetches nothing, so ${remote === 1 ? 'it is' : 'they are'} not shown.` }]),
  ]
}
