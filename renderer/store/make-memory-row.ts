import type { CardState } from '../../decks/collection/card-state.ts'
import type { MemoryRow, NoteRow } from './rows.ts'

/** Where a card stands in the collection. */
export type CardPlace = Pick<MemoryRow, 'card' | 'note' | 'deck' | 'position'>

/** A card's row, with the keys by which it is found when it is due or new. */
export function makeMemoryRow(place: CardPlace, { memory, marks, last, placed }: CardState): MemoryRow {
  const lapsed = memory.lapses > 0 && !marks.suspended ? { lapsed: memory.lapses } : {}
  const row = { card: place.card, note: place.note, deck: place.deck, position: place.position, memory, ...marks, last, ...(placed.length > 0 ? { placed } : {}), ...lapsed }
  if (marks.suspended || marks.wrong !== null) return row
  if (memory.state === 'new') return { ...row, fresh: place.position }
  return memory.state === 'review' ? { ...row, waiting: memory.due } : { ...row, waiting: memory.due, learning: memory.due }
}

/** The state in a row. */
export function rowToState({ memory, suspended, buriedUntil, wrong, colour, last, placed }: MemoryRow): CardState {
  return { memory, marks: { suspended, buriedUntil, wrong, colour }, last, placed: placed ?? [] }
}

/** The places of a note's cards. */
export function noteToPlaces({ id, deck, position, note }: NoteRow): CardPlace[] {
  return note.cards.map(({ id: card }, index) => ({ card, note: id, deck, position: position * 100 + index }))
}
