import type { DeckId } from '../../decks/model/id.ts'
import type { Result } from '../../decks/result.ts'
import type { Done, Store } from './store.ts'

/** Removes a deck with all its notes. Their answers stay in the journal and count again if the deck comes back. */
export async function removeDeck(store: Store, deck: DeckId): Promise<Result<Done>> {
  throw new Error('not yet')
}
