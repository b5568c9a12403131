import type { CardId, DeckId, EntryId, NoteId } from '../../decks/model/id.ts'
import type { Memory } from '../../decks/study/memory.ts'
import { makeMemoryRow } from './make-memory-row.ts'
import type { MemoryRow } from './rows.ts'

/** A row without what follows from the rest, its deck, and the ids of entries, which are places in a list. */
type Packed = readonly [card: CardId, note: NoteId, position: number, state: Memory['state'], due: number, stability: number, difficulty: number, step: number, reps: number, lapses: number, lastReviewAt: number | null, suspended: 0 | 1, buriedUntil: number | null, wrong: string | null, colour: number, last: number, placed: readonly number[]]

interface PackedRows {
  readonly deck: DeckId
  readonly entries: readonly EntryId[]
  readonly rows: readonly Packed[]
}

/** Rows of cards of one deck as JSON, a third as long as the rows themselves; see [Note: JSON in rows]. */
export function packMemories(rows: readonly MemoryRow[]): string {
  const places = new Map<EntryId, number>()
  const placeOf = (entry: EntryId): number => {
    const known = places.get(entry)
    if (known !== undefined) return known
    places.set(entry, places.size)
    return places.size - 1
  }
  const packed = rows.map(({ card, note, position, memory, suspended, buriedUntil, wrong, colour, last, placed }): Packed => {
    const { state, due, stability, difficulty, step, reps, lapses, lastReviewAt } = memory
    return [card, note, position, state, due, stability, difficulty, step, reps, lapses, lastReviewAt, suspended ? 1 : 0, buriedUntil, wrong, colour, last === null ? -1 : placeOf(last), (placed ?? []).map(placeOf)]
  })
  return JSON.stringify({ deck: rows[0]?.deck ?? ('' as DeckId), entries: [...places.keys()], rows: packed } satisfies PackedRows)
}

/** The rows that `packMemories` packed. */
export function unpackMemories(text: string): MemoryRow[] {
  const { deck, entries, rows } = JSON.parse(text) as PackedRows
  const entryAt = (place: number): EntryId => entries[place] as EntryId
  return rows.map(([card, note, position, state, due, stability, difficulty, step, reps, lapses, lastReviewAt, suspended, buriedUntil, wrong, colour, last, placed]) => {
    const memory = { state, due, stability, difficulty, step, reps, lapses, lastReviewAt }
    return makeMemoryRow({ card, note, deck, position }, { memory, marks: { suspended: suspended === 1, buriedUntil, wrong, colour }, last: last < 0 ? null : entryAt(last), placed: placed.map(entryAt) })
  })
}
