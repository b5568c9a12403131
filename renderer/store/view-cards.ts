import type { CardId, DeckId } from '../../decks/model/id.ts'
import { findMemories } from './memory-rows.ts'
import type { MemoryRow, NoteRow } from './rows.ts'
import type { CardView, Store } from './store.ts'

/** The cards of notes, in that order, as screens see them. */
export async function viewCards(store: Store, notes: readonly NoteRow[]): Promise<CardView[]> {
  const cards = notes.flatMap(({ note }) => note.cards.map(({ id }) => id))
  const rows = await findMemories(store.database, cards)
  const stateOf = new Map<CardId, MemoryRow>(rows.flatMap((row) => (row === undefined ? [] : [[row.card, row] as const])))
  const decks = new Map((await store.database.decks.toArray()).map(({ id, deck }): [DeckId, string] => [id, deck.title]))
  return notes.flatMap(({ deck, note }) =>
    note.cards.flatMap((card): CardView[] => {
      const state = stateOf.get(card.id)
      return state === undefined || state.note !== note.id ? [] : [{ card, note, deck, deckTitle: decks.get(deck) ?? '', state }]
    }),
  )
}
