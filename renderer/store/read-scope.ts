import type { ArticleId, CardId, DeckId, NoteId } from '../../decks/model/id.ts'
import type { Seminar } from '../../decks/model/seminar.ts'
import { compareDecks } from './compare-decks.ts'
import { readMeta, type LecternDatabase } from './database.ts'
import { findMemories, readRange } from './memory-rows.ts'
import { findNotes, readNotes } from './note-pages.ts'
import type { MemoryRow } from './rows.ts'

/** A card that seminars ask for, and which of them do, by place. */
export interface ScopedCard {
  readonly row: MemoryRow
  readonly seminars: readonly number[]
}

interface Citing {
  readonly version: number
  readonly notes: ReadonlyMap<ArticleId, readonly NoteId[]>
}

const known = new WeakMap<LecternDatabase, Citing>()

/** The cards of the seminars, deck by deck in the order of the list, within a deck in its own. Paused and marked cards are left out. */
export async function readScope(database: LecternDatabase, seminars: readonly Seminar[]): Promise<ScopedCard[]> {
  const rows = new Map<CardId, MemoryRow>()
  const askedBy = new Map<CardId, Set<number>>()
  const add = (row: MemoryRow, place: number): void => {
    if (row.waiting === undefined && row.fresh === undefined) return
    rows.set(row.card, row)
    askedBy.set(row.card, (askedBy.get(row.card) ?? new Set()).add(place))
  }
  for (const deck of new Set(seminars.flatMap(({ decks }) => decks))) {
    const own = await readDeckRows(database, deck)
    seminars.forEach(({ decks }, place) => {
      if (decks.includes(deck)) for (const row of own) add(row, place)
    })
  }
  const citing = seminars.some(({ articles }) => articles.length > 0) ? await findCiting(database) : new Map<ArticleId, readonly NoteId[]>()
  for (const article of new Set(seminars.flatMap(({ articles }) => articles))) {
    const own = await readNoteRows(database, citing.get(article) ?? [])
    seminars.forEach(({ articles }, place) => {
      if (articles.includes(article)) for (const row of own) add(row, place)
    })
  }
  const decks = (await database.decks.toArray()).map(({ deck }) => deck).toSorted(compareDecks)
  const placeOf = new Map(decks.map(({ id }, place) => [id, place]))
  return [...rows.values()]
    .toSorted((a, b) => (placeOf.get(a.deck) ?? 0) - (placeOf.get(b.deck) ?? 0) || a.position - b.position || (a.card < b.card ? -1 : 1))
    .map((row) => ({ row, seminars: [...(askedBy.get(row.card) ?? [])].toSorted((a, b) => a - b) }))
}

async function readDeckRows(database: LecternDatabase, deck: DeckId): Promise<MemoryRow[]> {
  const [waiting, fresh] = await Promise.all((['waiting', 'fresh'] as const).map(async (kind) => readRange(database, { kind, deck, until: Infinity })))
  return [...(waiting ?? []), ...(fresh ?? [])]
}

async function readNoteRows(database: LecternDatabase, notes: readonly NoteId[]): Promise<MemoryRow[]> {
  const placed = (await findNotes(database, notes)).flatMap((row) => row?.note.cards.map(({ id }) => id) ?? [])
  return (await findMemories(database, placed)).filter((row) => row !== undefined)
}

/** The notes that cite each article: all notes are gone through, once until the collection changes. */
async function findCiting(database: LecternDatabase): Promise<Citing['notes']> {
  const version = (await readMeta(database, 'content'))?.version ?? 0
  const before = known.get(database)
  if (before?.version === version) return before.notes
  const notes = new Map<ArticleId, NoteId[]>()
  for (const { id, note } of await readNotes(database)) {
    for (const article of new Set(note.citations.map((each) => each.article))) notes.set(article, [...(notes.get(article) ?? []), id])
  }
  known.set(database, { version, notes })
  return notes
}
