import type { DeckId } from '../../decks/model/id.ts'
import { listNotes } from './list-notes.ts'
import type { CardView, Store } from './store.ts'
import { viewCards } from './view-cards.ts'

/** All cards of a deck in its order. */
export async function listCards(store: Store, deck: DeckId): Promise<readonly CardView[]> {
  return viewCards(store, await listNotes(store, deck))
}
