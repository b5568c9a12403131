import type { DeckId } from '../../decks/model/id.ts'
import type { Result } from '../../decks/result.ts'
import type { Done, Store } from './store.ts'

/** Gives a deck another title. */
export async function renameDeck(store: Store, deck: DeckId, title: string): Promise<Result<Done>> {
  throw new Error('not yet')
}
