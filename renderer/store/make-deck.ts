import type { Result } from '../../decks/result.ts'
import type { DeckId } from '../../decks/model/id.ts'
import type { Done, Store } from './store.ts'

/** Makes an empty deck for cards written by hand. */
export async function makeDeck(store: Store, title: string): Promise<Result<Done & { deck: DeckId }>> {
  throw new Error('not yet')
}
