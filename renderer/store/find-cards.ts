import type { CardId } from '../../decks/model/id.ts'
import type { CardView, Store } from './store.ts'

/** The cards of these ids in their order; those that are gone are left out. */
export async function findCards(store: Store, cards: readonly CardId[]): Promise<readonly CardView[]> {
  throw new Error('not yet')
}
