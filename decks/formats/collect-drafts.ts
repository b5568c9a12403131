import type { Encoding } from '../decode-text.ts'
import type { Card } from '../model/card.ts'
import { hashText } from '../model/hash-text.ts'
import type { CardId, DeckId, NoteId, NoteTypeId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { NoteType } from '../model/note-type.ts'
import { fail, ok } from '../result.ts'
import type { Problem, Result } from '../result.ts'
import { cutText } from './cut-text.ts'
import { fillShelf } from './media-shelf.ts'
import type { HashBytes, MediaShelf } from './media-shelf.ts'
import type { DraftDeck, NoteDraft } from './note-draft.ts'
import type { NoteTools } from './note-tools.ts'
import type { FileKind, OpenedCollection } from './opened-collection.ts'
import type { Duplicate, OpenedDeck, RejectedRow } from './opened-deck.ts'
import type { PackedFile } from './packed-file.ts'
import type { RawCollection, RawStudy } from './raw-study.ts'
import { readNote } from './read-note.ts'

/** What readers of other programs' files are given from outside. */
export interface ReaderTools extends NoteTools {
  readonly hash: HashBytes
  /** The files that came with the text; none for a text by itself. */
  readonly files: readonly PackedFile[]
}

/** What a reader found in a file. */
export interface FoundNotes {
  readonly kind: FileKind
  readonly says: string
  readonly encoding: Encoding
  readonly drafts: readonly NoteDraft[]
  /** What the reader itself left out, by deck. */
  readonly rejected?: readonly { readonly deck: DraftDeck; readonly row: RejectedRow }[]
  readonly presets?: OpenedCollection['presets']
  readonly problems?: readonly Problem[]
}

const mostNotes = 200_000

interface DeckParts {
  readonly deck: DraftDeck
  readonly notes: Note[]
  readonly types: Map<string, NoteType>
  readonly hashes: Set<string>
  readonly rejected: RejectedRow[]
  readonly duplicates: Duplicate[]
}

/**
 * Turns what a reader found into decks: media by their hashes, cards by their types, every note checked against the
 * schema. A note that is not right is left out and named. Problem: `no-cards`.
 */
export async function collectDrafts(found: FoundNotes, tools: ReaderTools): Promise<Result<RawCollection>> {
  const drafts = found.drafts.slice(0, mostNotes)
  const shelf = await fillShelf(namesOf(drafts), tools.files, tools.hash)
  const decks = new Map<DeckId, DeckParts>()
  const partsOf = (deck: DraftDeck): DeckParts => {
    const there = decks.get(deck.id)
    if (there !== undefined) return there
    const parts = { deck, notes: [], types: new Map<string, NoteType>(), hashes: new Set<string>(), rejected: [], duplicates: [] }
    decks.set(deck.id, parts)
    return parts
  }
  const seen = new Map<NoteId | CardId, { readonly where: string; readonly note: Note }>()
  const raw: RawStudy[] = []
  const types = new Map(tools.noteTypes.map((type) => [type.id, type]))
  for (const draft of drafts) takeDraft(draft, partsOf(draft.deck), { tools, types, shelf, seen, raw })
  for (const { deck, row } of found.rejected ?? []) partsOf(deck).rejected.push(row)
  const kept = [...decks.values()]
  if (kept.every((parts) => parts.notes.length === 0)) return fail('no-cards', tellNone(kept))
  const problems = [...(found.problems ?? []), ...shelf.problems, ...(found.drafts.length > mostNotes ? [{ type: 'too-many-notes', detail: 'Only the first 200,000 notes are read. Split the file to import the rest.' }] : [])]
  return ok({ kind: found.kind, says: found.says, decks: kept.map((parts) => finishDeck(parts, found.encoding, shelf)), presets: found.presets ?? [], media: shelf.media, problems, readMedia: shelf.read, raw })
}

interface Taking {
  readonly tools: ReaderTools
  readonly types: ReadonlyMap<NoteTypeId, NoteType>
  readonly shelf: MediaShelf
  readonly seen: Map<NoteId | CardId, { readonly where: string; readonly note: Note }>
  readonly raw: RawStudy[]
}

function takeDraft(draft: NoteDraft, parts: DeckParts, taking: Taking): void {
  const { seen, raw, shelf } = taking
  const made = makeNote(draft, taking)
  if (typeof made === 'string') {
    parts.rejected.push({ where: draft.where, reason: 'not-a-note', detail: made, excerpt: excerptOf(draft) })
    return
  }
  const read = readNote(made, draft.where)
  if (!read.ok) {
    parts.rejected.push({ ...read.rejected, where: draft.where })
    return
  }
  const { note } = read
  const earlier = seen.get(note.id) ?? note.cards.map((card) => seen.get(card.id)).find((one) => one !== undefined)
  if (earlier === undefined && new Set(note.cards.map((card) => card.id)).size < note.cards.length) {
    parts.rejected.push({ where: draft.where, reason: 'bad-id', detail: 'Two cards of this note have one id.', excerpt: excerptOf(draft) })
    return
  }
  if (earlier !== undefined) {
    parts.duplicates.push({ question: note.cards[0]?.question ?? '', kept: earlier.where, left: draft.where, sameAnswer: answersOf(earlier.note) === answersOf(note) })
    return
  }
  for (const id of [note.id, ...note.cards.map((card) => card.id)]) seen.set(id, { where: draft.where, note })
  parts.notes.push(note)
  for (const { hash } of note.content?.media ?? []) parts.hashes.add(hash)
  takeType(draft, parts, shelf)
  note.cards.forEach((card, at) => {
    const study = draft.studies?.get(card.template ?? at)
    if (study !== undefined) raw.push({ ...study, card: card.id })
  })
}

function answersOf(note: Note): string {
  return note.cards.map((card) => card.answer).join('\n')
}

function takeType({ body }: NoteDraft, parts: DeckParts, shelf: MediaShelf): void {
  if (body.kind === 'plain' || typeof body.type === 'string' || parts.types.has(body.type.id)) return
  const { type, typeNames = [] } = body
  const media = typeNames.flatMap((name) => shelf.refOf(name) ?? [])
  parts.types.set(type.id, media.length === 0 ? type : { ...type, media })
  for (const { hash } of media) parts.hashes.add(hash)
}

function namesOf(drafts: readonly NoteDraft[]): ReadonlySet<string> {
  const names = new Set<string>()
  const types = new Set<string>()
  for (const { body, names: own = [] } of drafts) {
    for (const name of own) names.add(name)
    if (body.kind === 'plain' || typeof body.type === 'string' || types.has(body.type.id)) continue
    types.add(body.type.id)
    for (const name of body.typeNames ?? []) names.add(name)
  }
  return names
}

/** The note of a draft as it would be, or why there is none. It is not checked yet. */
function makeNote(draft: NoteDraft, { tools, types, shelf }: Taking): unknown {
  const { id, body } = draft
  const base = { id, family: 'other', frame: null, status: 'stated', citations: [], tags: tidyTags(draft.tags), tier: 1 }
  const origin = { ...(draft.guid === undefined ? {} : { guid: cutText(draft.guid, 200) }), ...(draft.modified === undefined ? {} : { modified: draft.modified }) }
  if (body.kind === 'plain') {
    const cards = body.cards.map((card, at) => ({ id: card.id ?? hashText(id, 'card', String(at)), kind: card.kind ?? 'question', question: card.question, answer: card.answer, remark: card.remark ?? null, accepts: [...(card.accepts ?? [])], answerType: null }))
    return { ...base, ...origin, cards }
  }
  const type = typeof body.type === 'string' ? types.get(body.type) : body.type
  if (type === undefined) return 'Its note type is neither in the file nor here.'
  const refs = [...new Set(draft.names ?? [])].flatMap((name) => shelf.refOf(name) ?? [])
  const content = { type: type.id, markup: body.markup, fields: [...body.fields], ...(refs.length === 0 ? {} : { media: refs }) }
  if (content.fields.some((field) => field.length > 100_000)) return { ...base, ...origin, content, cards: [{}] }
  const cards = tools.makeCards(type, content, id)
  if (cards.length === 0) return 'No card can be made of it: what is asked is empty.'
  return { ...base, ...origin, content, cards: cards.map((card): Card => ({ ...card, id: draft.cardIds?.get(card.template ?? 0) ?? card.id })) }
}

function tidyTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => cutText(tag.trim(), 100)).filter((tag) => tag !== ''))].slice(0, 100)
}

function excerptOf({ body }: NoteDraft): string {
  const text = body.kind === 'plain' ? body.cards.map((card) => card.question).join(' ') : body.fields.join(' ')
  return cutText(text.trim(), 80)
}

function finishDeck({ deck, notes, types, hashes, rejected, duplicates }: DeckParts, encoding: Encoding, shelf: MediaShelf): OpenedDeck {
  const media = shelf.media.filter(({ hash }) => hashes.has(hash)).map(({ hash, name, bytes }) => ({ hash, name, bytes }))
  const more = { ...(types.size === 0 ? {} : { noteTypes: [...types.values()] }), ...(media.length === 0 ? {} : { media }) }
  const version = types.size + media.length === 0 ? (1 as const) : (2 as const)
  const file = { format: 'lectern-deck' as const, version, deck: { id: deck.id, title: cutText(deck.title, 300), subtitle: cutText(deck.subtitle, 500), origin: 'import' as const }, articles: [], notes, ...more }
  return { encoding, file, table: null, rejected, duplicates, problems: [] }
}

function tellNone(decks: readonly DeckParts[]): string {
  const first = decks.flatMap((parts) => parts.rejected)[0]
  return first === undefined ? 'No cards were found in this file. Nothing was added.' : `None of its cards can be read. The first, ${first.where}: ${first.detail} Nothing was added.`
}
