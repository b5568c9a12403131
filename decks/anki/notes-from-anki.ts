import type { Card } from '../model/card.ts'
import { emptyCardTexts } from '../model/empty-card.ts'
import { hashText } from '../model/hash-text.ts'
import type { CardId, NoteId } from '../model/id.ts'
import type { MediaRef } from '../model/media.ts'
import type { NoteContent, NoteType } from '../model/note-type.ts'
import type { Note } from '../model/note.ts'
import type { AnkiCard, AnkiCollection, AnkiNote, AnkiReview } from './anki-collection.ts'
import type { AnkiStudy } from './anki-study.ts'
import type { AnkiOptions } from './anki-options.ts'
import { findMedia } from './find-media.ts'
import type { ConvertedNoteType } from './note-types-from-anki.ts'
import { joinParts, restoreNote } from './restore-note.ts'
import { ankiToStudy } from './study-from-anki.ts'
import type { Tally } from './tally.ts'

/** A note of Anki as Lectern has it, and where it goes. */
export interface ConvertedNote {
  readonly note: Note
  readonly type: Extract<ConvertedNoteType, { type: NoteType }>
  readonly cards: readonly AnkiCard[]
  readonly studies: readonly AnkiStudy[]
  /** Anki's id of the deck that its first card belongs to. */
  readonly home: number
  /** Its place among the new cards; Infinity when nothing of it is new. */
  readonly position: number
  /** Anki's id of the note. */
  readonly anki: number
  /** Its place in its deck, where Lectern's own export says it; else null. */
  readonly at: number | null
}

/** What all notes of a collection share. */
export interface NotesContext {
  readonly types: ReadonlyMap<number, ConvertedNoteType>
  readonly findFile: (name: string) => MediaRef | null
  /** Names that notes use, and those of them that there is no file for; both are added to. */
  readonly used: Set<string>
  readonly missing: Set<string>
  readonly firstDay: number
  readonly tally: Tally
  readonly options: AnkiOptions
}

/** The notes of a collection that have cards, in its order. What cannot be kept is tallied. */
export function notesFromAnki(collection: AnkiCollection, context: NotesContext): ConvertedNote[] {
  const { tally, types, options } = context
  const cardsByNote = groupBy(collection.cards, ({ note }) => note)
  const reviewsByCard = groupBy(collection.reviews, ({ card }) => card)
  for (const [id, type] of types) if (type.type === null) tally.add('anki-note-type', collection.noteTypes.find((each) => each.id === id)?.name)
  const guids = new Set<string>()
  const converted: ConvertedNote[] = []
  for (const [index, note] of collection.notes.entries()) {
    if (index % 1000 === 0) options.onProgress?.(index, collection.notes.length)
    const type = types.get(note.noteType)
    const cards = cardsByNote.get(note.id)?.toSorted((a, b) => a.ord - b.ord) ?? []
    if (type === undefined || type.type === null) continue
    if (cards.length === 0) tally.add('anki-no-cards')
    else {
      const again = guids.has(note.guid)
      if (again) tally.add('anki-same-guid', note.guid)
      guids.add(note.guid)
      const made = convertNote(note, again, type, cards, reviewsByCard, context)
      if (made !== null) converted.push(made)
    }
  }
  return joinParts(converted)
}

function convertNote(note: AnkiNote, again: boolean, type: ConvertedNote['type'], cards: readonly AnkiCard[], reviewsByCard: ReadonlyMap<number, readonly AnkiReview[]>, context: NotesContext): ConvertedNote | null {
  const { tally, firstDay, options } = context
  const id = (again ? hashText('anki note', note.guid, String(note.id)) : hashText('anki note', note.guid)) as NoteId
  const content: NoteContent = { type: type.type.id, markup: 'html', fields: [...note.fields], ...mediaOf(note, context) }
  const made = new Map(options.makeCards(type.type, content, id).map((card) => [card.template, card]))
  const kept = cards.flatMap((anki) => {
    const card = made.get(anki.ord)
    if (card !== undefined) return [{ anki, card, empty: false }]
    tally.add('anki-empty-cards')
    return [{ anki, card: emptyCard(id, anki.ord, type.type), empty: true }]
  })
  const first = kept[0]
  if (first === undefined) {
    tally.add('anki-no-cards')
    return null
  }
  const home = homeOf(first.anki)
  if (kept.some(({ anki }) => homeOf(anki) !== home)) tally.add('anki-spread')
  for (const { anki } of kept) if (anki.odid !== 0) tally.add('anki-filtered')
  const studies = kept.flatMap(({ anki, card, empty }) => {
    const study = ankiToStudy(empty ? { ...anki, queue: -1 } : anki, card.id, firstDay, reviewsByCard.get(anki.id) ?? [], tally)
    return study === null ? [] : [study]
  })
  const read: ConvertedNote = {
    note: {
      id,
      family: 'other',
      frame: null,
      status: 'stated',
      citations: [],
      tags: fitTags(note.tags, tally),
      tier: 1,
      content,
      guid: note.guid,
      modified: note.mod * 1000,
      cards: kept.map(({ card }) => card),
    },
    type,
    cards,
    studies,
    home,
    position: kept.reduce((least, { anki }) => (anki.type === 0 ? Math.min(least, anki.odid === 0 ? anki.due : anki.odue) : least), Infinity),
    anki: note.id,
    at: null,
  }
  return restoreNote(note, read, again)
}

/** The deck that a card belongs to, its own when a filtered one borrowed it. */
function homeOf({ deck, odid }: AnkiCard): number {
  return odid === 0 ? deck : odid
}

/** A card that asks nothing. It stays, paused, until its fields are filled again or it is taken out. */
function emptyCard(note: NoteId, ord: number, type: NoteType): Card {
  const name = type.kind === 'standard' ? `“${type.templates[ord]?.name ?? `Card ${ord + 1}`}”` : `Gap ${ord + 1}`
  return { id: hashText(note, String(ord)) as CardId, kind: 'question', ...emptyCardTexts(name), remark: null, accepts: [], answerType: null, template: ord }
}

function mediaOf(note: AnkiNote, { findFile, used, missing, tally }: NotesContext): { media?: MediaRef[] } {
  const media = new Map<string, MediaRef>()
  let latex = false
  let remote = false
  for (const field of note.fields) {
    const found = findMedia(field)
    latex ||= found.latex
    remote ||= found.remote
    for (const name of found.names) {
      const file = findFile(name)
      if (file === null) missing.add(name)
      else {
        media.set(name, file)
        used.add(name)
      }
    }
  }
  if (latex) tally.add('anki-latex')
  if (remote) tally.add('anki-remote-media')
  return media.size === 0 ? {} : { media: [...media.values()].slice(0, 1000) }
}

function fitTags(tags: readonly string[], tally: Tally): string[] {
  if (tags.length === 0) return []
  const fit = [...new Set(tags.map((tag) => tag.slice(0, 100).replace(/[\uD800-\uDBFF]$/, '')))].slice(0, 100)
  if (tags.some((tag) => tag.length > 100) || tags.length > 100) tally.add('anki-tags')
  return fit
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
