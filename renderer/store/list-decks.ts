import type { DeckView, Store } from './store.ts'

/** All decks by title, with their counts. */
export async function listDecks(store: Store): Promise<readonly DeckView[]> {
  throw new Error('not yet')
}
