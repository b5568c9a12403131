import type { DecodedText } from '../decode-text.ts'
import { hashText } from '../model/hash-text.ts'
import type { DeckId, NoteId } from '../model/id.ts'
import { fail } from '../result.ts'
import type { Problem, Result } from '../result.ts'
import { collectDrafts } from './collect-drafts.ts'
import type { ReaderTools } from './collect-drafts.ts'
import { cutText } from './cut-text.ts'
import { ownContent } from './note-draft.ts'
import type { DraftBody, DraftDeck, NoteDraft } from './note-draft.ts'
import { readFrontMatter } from './open-markdown-front.ts'
import type { FrontMatter } from './open-markdown-front.ts'
import { headingOf, splitMarkdown } from './open-markdown-lines.ts'
import type { MarkdownLine } from './open-markdown-lines.ts'
import { hasMarkdown, readMarkdownMedia } from './open-markdown-marks.ts'
import { openOwnMarkdown } from './open-markdown-own.ts'
import type { MarkdownCard, MarkdownStyle } from './open-markdown-reading.ts'
import { countStyles } from './open-markdown-style.ts'
import { deckOfTag } from './open-obsidian.ts'
import type { PastStudy, RawCollection } from './raw-study.ts'
import { fileOfName, titleFromName } from './title-from-name.ts'

/** What the reader may choose about a Markdown text. */
export interface MarkdownOptions {
  /** In which style its cards are written; else the one that fits. */
  readonly style?: MarkdownStyle
  /** Whether `**so**` makes a gap. */
  readonly boldGaps?: boolean
  /** Whether `==so==` makes a gap; it does unless this is false. */
  readonly highlightGaps?: boolean
}

/** A Markdown text as decks; the style it was read in, and how many cards each style would give, for a choice. */
export interface OpenedMarkdown extends RawCollection {
  readonly style: MarkdownStyle
  readonly counts: ReadonlyMap<MarkdownStyle, number>
}

const longest = 100_000_000

const words: Record<MarkdownStyle, string> = {
  lectern: 'as Lectern writes it',
  obsidian: 'cards as in Obsidian (question::answer)',
  pairs: 'pairs of Q: and A:',
  table: 'tables',
  list: 'lists with answers set in',
  headings: 'headings as questions',
}

/**
 * Opens cards that are written in Markdown, in any of the ways people do. Prose is told apart: it has no cards, and can be
 * made into some. Problems: `too-big`, `empty-file`, `no-cards`.
 */
export async function openMarkdown(name: string, { text, encoding }: DecodedText, tools: ReaderTools, options: MarkdownOptions = {}): Promise<Result<OpenedMarkdown>> {
  if (text.length > longest) return fail('too-big', 'It is larger than 100 MB. Split it into several files. Nothing was added.')
  if (text.trim() === '') return fail('empty-file', 'This file is empty. Nothing was added.')
  const front = readFrontMatter(text)
  const lines = splitMarkdown(text.slice(front.end), front.lines)
  const own = lines.some((line) => !line.code && line.text.startsWith('<!-- lectern '))
  if (own && (options.style ?? 'lectern') === 'lectern') return openOwnMarkdown(name, { text: text.slice(front.end), encoding }, front.lines, tools)
  const tagged = front.tags.map(deckOfTag).find((deck) => deck !== null) ?? null
  const fromFront = tagged !== null && front.deck !== null ? '' : tagged
  const counted = countStyles(lines, { highlights: options.highlightGaps ?? true, bold: options.boldGaps ?? false, deck: fromFront })
  const style = options.style === undefined || options.style === 'lectern' ? counted.style : options.style
  const reading = style === null ? undefined : counted.readings.get(style)
  if (style === null || reading === undefined) return fail('no-cards', 'This text has no cards in it that are written as such. Make cards from it as from an article, or choose how its cards are written.')
  const home = findHome(name, front, lines, style)
  const made = reading.cards.map((card) => draftCard(card, home, front))
  const remote = made.reduce((sum, one) => sum + one.remote, 0)
  const left = lines.filter((line) => !line.blank && headingOf(line) === null).length - reading.used
  const problems = tellProblems(front, left, remote)
  const rejected = reading.rejected.map((row) => ({ deck: deckOf(home, [], null), row }))
  const collected = await collectDrafts({ kind: 'markdown', says: `Markdown, ${words[style]}`, encoding, drafts: made.map((one) => one.draft), rejected, problems }, tools)
  const counts = new Map<MarkdownStyle, number>(Array.from(counted.readings, ([each, { cards }]) => [each, cards.length]))
  return collected.ok ? { ok: true, value: { ...collected.value, style, counts } } : collected
}

/** What a text calls itself, and how far its headings are decks. */
interface Home {
  readonly title: string
  readonly subtitle: string
  /** How many outermost headings of a path name the text itself and say nothing of a card. */
  readonly skip: number
  /** Whether outermost headings are decks of their own. */
  readonly several: boolean
}

function findHome(name: string, front: FrontMatter, lines: readonly MarkdownLine[], style: MarkdownStyle): Home {
  const headings = lines.flatMap((line) => headingOf(line) ?? [])
  const top = headings.filter((heading) => heading.level === 1)
  const [first] = top
  const isTitle = top.length === 1 && headings[0]?.level === 1 && (headings.length > 1 || style !== 'headings')
  const file = titleFromName(name)
  return { title: front.deck ?? front.title ?? (isTitle && first !== undefined ? plainHeading(first.text) : file), subtitle: fileOfName(name), skip: isTitle ? 1 : 0, several: top.length > 1 && style !== 'headings' }
}

function plainHeading(text: string): string {
  return cutText(text.replaceAll(/[*_`]/g, '').trim(), 200) || 'Imported cards'
}

function deckOf(home: Home, path: readonly string[], named: string | null): DraftDeck {
  const title = named === null || named === '' ? (home.several && path[0] !== undefined ? `${home.title}::${plainHeading(path[0])}` : home.title) : named
  return { id: hashText('markdown', title) as DeckId, title, subtitle: home.subtitle }
}

function draftCard(card: MarkdownCard, home: Home, front: FrontMatter): { readonly draft: NoteDraft; readonly remote: number } {
  const deck = deckOf(home, card.path, card.deck)
  const path = card.path.slice(home.several ? 1 : home.skip).map((heading) => plainHeading(heading).replaceAll('::', ':'))
  const tags = [...front.tags.filter((tag) => deckOfTag(tag) === null), ...(path.length === 0 ? [] : [path.join('::')]), ...card.tags]
  const parts = [card.question, card.answer, card.remark].map(readMarkdownMedia)
  const [question = '', answer = '', remark = ''] = parts.map((part) => part.text)
  const studies = new Map(card.studies.flatMap((study, at): [number, PastStudy][] => (study === null ? [] : [[templateOf(card, at), study]])))
  const draft = { where: `line ${card.line}`, deck, id: hashText(deck.id, card.kind, card.question) as NoteId, tags, body: bodyOf(card.kind, question, answer, remark), names: parts.flatMap((part) => part.names), studies }
  return { draft, remote: parts.reduce((sum, part) => sum + part.remote, 0) }
}

/** The template of the card at a place: gaps are counted from 0 by their number. */
function templateOf({ kind, question }: MarkdownCard, at: number): number {
  if (kind !== 'cloze') return at
  const numbers = [...new Set(Array.from(question.matchAll(/\{\{c(\d{1,4})::/g), ([, number]) => Number(number)))].toSorted((a, b) => a - b)
  return (numbers[at] ?? at + 1) - 1
}

/** Plain cards when their text means nothing as Markdown. */
function bodyOf(kind: MarkdownCard['kind'], question: string, answer: string, remark: string): DraftBody {
  if (kind === 'cloze') return ownContent('cloze', 'markdown', [question, remark])
  if ([question, answer, remark].some(hasMarkdown) || remark.length > 2000) return ownContent(kind, 'markdown', [question, answer, remark])
  const more = remark === '' ? {} : { remark }
  const there = { question, answer, ...more }
  return { kind: 'plain', cards: kind === 'reversed' ? [there, { question: answer, answer: question, ...more }] : [there] }
}

function tellProblems(front: FrontMatter, left: number, remote: number): readonly Problem[] {
  return [
    ...(left > 0 ? [{ type: 'text-left-out', detail: `${left === 1 ? 'One line of text is' : `${left} lines of text are`} part of no card and left out.` }] : []),
    ...(remote > 0 ? [{ type: 'remote-media', detail: `${remote === 1 ? 'One picture lies' : `${remote} pictures lie`} on the web. Lectern fetches nothing, so ${remote === 1 ? 'it is' : 'they are'} not shown.` }] : []),
    ...(front.scheduled ? [{ type: 'schedule-left-out', detail: 'The file keeps a day on which the whole text is to be read again. Cards have days of their own; this one is left out.' }] : []),
  ]
}
