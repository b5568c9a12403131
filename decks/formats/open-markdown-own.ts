import type { DecodedText } from '../decode-text.ts'
import { hashText } from '../model/hash-text.ts'
import { cardIdSchema, deckIdSchema, noteIdSchema } from '../model/id.ts'
import type { CardId, DeckId, NoteId, NoteTypeId } from '../model/id.ts'
import { noteTypeSchema } from '../model/note-type.ts'
import type { NoteType } from '../model/note-type.ts'
import type { Problem, Result } from '../result.ts'
import { splitList } from './cell-list.ts'
import { collectDrafts } from './collect-drafts.ts'
import type { ReaderTools } from './collect-drafts.ts'
import { cutText } from './cut-text.ts'
import type { DraftDeck, NoteDraft, PlainCard } from './note-draft.ts'
import type { OpenedMarkdown } from './open-markdown.ts'
import { readMarkdownMedia } from './open-markdown-marks.ts'
import { readOwnMark } from './open-markdown-own-mark.ts'
import type { OwnMark } from './open-markdown-own-mark.ts'
import { readPlain } from './open-markdown-plain.ts'
import { addressesIn } from './scan-markup.ts'
import { decodeAddress, leadsAway } from './media-shelf.ts'
import { fileOfName, titleFromName } from './title-from-name.ts'

interface OwnReading {
  deck: DraftDeck
  readonly types: Map<string, NoteType>
  readonly plain: Map<NoteId, { readonly draft: NoteDraft; readonly cards: PlainCard[] }>
  readonly drafts: NoteDraft[]
  readonly problems: Problem[]
}

/** Opens what `writeDeckMarkdown` wrote, edited by hand or not: each deck, note and field stands behind a comment that names it. */
export async function openOwnMarkdown(name: string, { text, encoding }: DecodedText, linesBefore: number, tools: ReaderTools): Promise<Result<OpenedMarkdown>> {
  const lines = text.split(/\r\n|\n|\r/)
  const title = titleFromName(name)
  const reading: OwnReading = { deck: { id: hashText('markdown', title) as DeckId, title, subtitle: fileOfName(name) }, types: new Map(), plain: new Map(), drafts: [], problems: [] }
  let at = 0
  while (at < lines.length) at = readPart(lines, at, linesBefore, reading)
  const drafts = reading.drafts.map((draft) => {
    const cards = reading.plain.get(draft.id)?.cards
    return cards === undefined ? draft : { ...draft, body: { kind: 'plain' as const, cards } }
  })
  const collected = await collectDrafts({ kind: 'markdown', says: 'Markdown, as Lectern writes it', encoding, drafts, problems: reading.problems }, tools)
  return collected.ok ? { ok: true, value: { ...collected.value, style: 'lectern', counts: new Map([['lectern', drafts.length]]) } } : collected
}

/** Reads what begins at a line and gives the line after it. */
function readPart(lines: readonly string[], at: number, before: number, reading: OwnReading): number {
  const line = lines[at] ?? ''
  const mark = readOwnMark(line)
  const below = readOwnMark(lines[at + 1] ?? '')
  if (line.startsWith('# ')) {
    const told = below?.kind === 'deck' ? below : null
    const title = cutText(readPlain(line.slice(2).trim()), 300) || reading.deck.title
    const id = deckIdSchema.safeParse(told?.text('id'))
    reading.deck = { id: id.success ? id.data : (hashText('markdown', title) as DeckId), title, subtitle: told?.text('subtitle') ?? reading.deck.subtitle }
    return told === null ? at + 1 : at + 2
  }
  if (line.startsWith('## ')) return readPlainCard(lines, at, before, below?.kind === 'card' ? below : null, reading)
  if (mark?.kind === 'type') {
    const type = noteTypeSchema.safeParse(mark.value)
    if (type.success) reading.types.set(type.data.id, type.data)
    else reading.problems.push({ type: 'note-type-unreadable', detail: 'A note type cannot be read. Notes of it are left out.', where: `line ${before + at + 1}` })
  }
  return mark?.kind === 'note' ? readContentNote(lines, at, before, mark, reading) : at + 1
}

function readPlainCard(lines: readonly string[], at: number, before: number, mark: OwnMark | null, reading: OwnReading): number {
  let end = at + (mark === null ? 1 : 2)
  const start = end
  while (end < lines.length && !/^#{1,2} |^<!-- lectern (?:note|type|deck) /.test(lines[end] ?? '')) end += 1
  const parts = readLabels(lines.slice(start, end))
  const question = readPlain((lines[at] ?? '').slice(3).trim())
  const told = (key: string): string => mark?.text(key) ?? ''
  const note = noteIdSchema.safeParse(told('note'))
  const card = cardIdSchema.safeParse(told('card'))
  const id = note.success ? note.data : (hashText(reading.deck.id, question) as NoteId)
  const made: PlainCard = { ...(card.success ? { id: card.data } : {}), kind: told('kind') === 'cloze' ? 'cloze' : 'question', question, answer: readPlain(parts.answer), accepts: splitList(readPlain(parts.accepts), ';|'), ...(parts.remark === '' ? {} : { remark: readPlain(parts.remark) }) }
  const known = reading.plain.get(id)
  if (known !== undefined) known.cards.push(made)
  else {
    const draft: NoteDraft = { where: `line ${before + at + 1}`, deck: reading.deck, id, ...originOf(mark), tags: splitList(readPlain(parts.tags), ';'), body: { kind: 'plain', cards: [] } }
    reading.plain.set(id, { draft, cards: [made] })
    reading.drafts.push(draft)
  }
  return end
}

const labels = [['remark', 'Remark:'], ['accepts', 'Also right:'], ['tags', 'Tags:']] as const

/** The answer, and what stands behind the words that announce more. */
function readLabels(lines: readonly string[]): Record<'answer' | 'remark' | 'accepts' | 'tags', string> {
  const parts: Record<'answer' | 'remark' | 'accepts' | 'tags', string[]> = { answer: [], remark: [], accepts: [], tags: [] }
  let part: keyof typeof parts = 'answer'
  for (const line of lines) {
    const label = labels.find(([, word]) => line.startsWith(word))
    if (label !== undefined) part = label[0]
    else if (line.trim() === '---') continue
    parts[part].push(label === undefined ? line : line.slice(label[1].length).trimStart())
  }
  return { answer: parts.answer.join('\n').trim(), remark: parts.remark.join('\n').trim(), accepts: parts.accepts.join('\n').trim(), tags: parts.tags.join('\n').trim() }
}

/** Guid and time of change, of a note that came from another program. */
function originOf(mark: OwnMark | null): { readonly guid?: string; readonly modified?: number } {
  const guid = mark?.text('guid')
  const modified = mark?.value['modified']
  return { ...(guid === undefined || guid === '' ? {} : { guid }), ...(typeof modified === 'number' && Number.isSafeInteger(modified) && modified >= 0 ? { modified } : {}) }
}

function readContentNote(lines: readonly string[], at: number, before: number, mark: OwnMark, reading: OwnReading): number {
  const fields: string[] = []
  let end = at + 1
  let tags = ''
  let field: string[] | null = null
  const close = (): void => {
    if (field !== null) fields.push(trimField(field))
    field = null
  }
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? ''
    const next = readOwnMark(line)
    if (next?.kind === 'note' || next?.kind === 'deck' || next?.kind === 'type') break
    if (field === null && /^#{1,2} /.test(line)) break
    if (next?.kind === 'field' || next?.kind === 'end') {
      close()
      if (next.kind === 'field') field = []
    } else if (field !== null) field.push(line.replace(/^(\\*)\\<!-- lectern /, '$1<!-- lectern '))
    else if (line.startsWith('Tags:')) tags = line.slice(5).trim()
  }
  close()
  const type = mark.text('type') ?? ''
  const note = noteIdSchema.safeParse(mark.text('note'))
  const markup = mark.text('markup') === 'html' ? ('html' as const) : ('markdown' as const)
  const known = reading.types.get(type)
  const id = note.success ? note.data : (hashText(reading.deck.id, fields[0] ?? '') as NoteId)
  const names = fields.flatMap((text) => [...readMarkdownMedia(text).names, ...(markup === 'html' ? addressesIn(text).filter((one) => !leadsAway(one)).map(decodeAddress) : [])])
  reading.drafts.push({ where: `line ${before + at + 1}`, deck: reading.deck, id, ...originOf(mark), tags: splitList(readPlain(tags), ';'), body: { kind: 'content', type: known ?? (type as NoteTypeId), markup, fields }, names, cardIds: cardIdsOf(mark) })
  return end
}

/** A field without the blank line that stands before and after it. */
function trimField(lines: readonly string[]): string {
  const from = lines[0] === '' ? 1 : 0
  const to = lines.length > from && lines.at(-1) === '' ? lines.length - 1 : lines.length
  return lines.slice(from, to).join('\n')
}

function cardIdsOf(mark: OwnMark): ReadonlyMap<number, CardId> {
  const ids = new Map<number, CardId>()
  const cards = mark.value['cards']
  for (const pair of Array.isArray(cards) ? (cards as readonly unknown[]) : []) {
    if (!Array.isArray(pair)) continue
    const [template, id] = pair as readonly unknown[]
    const parsed = cardIdSchema.safeParse(id)
    if (typeof template === 'number' && parsed.success) ids.set(template, parsed.data)
  }
  return ids
}
