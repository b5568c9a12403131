import type { DeckId } from '../../decks/model/id.ts'
import type { CardView, Store } from './store.ts'

/** All cards of a deck in its order. */
export async function listCards(store: Store, deck: DeckId): Promise<readonly CardView[]> {
  throw new Error('not yet')
}
