import type { DeckFile } from '../../decks/model/deck.ts'
import type { DeckId } from '../../decks/model/id.ts'
import type { Store } from './store.ts'

/** A deck with its notes and the articles they cite, in the Lectern deck format; null when there is no such deck. */
export async function deckToFile(store: Store, deck: DeckId): Promise<DeckFile | null> {
  throw new Error('not yet')
}
