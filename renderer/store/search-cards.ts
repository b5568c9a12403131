import type { DeckId } from '../../decks/model/id.ts'
import type { Found, Store } from './store.ts'

/** Finds cards by words of their question, answer and tags (beginnings of words and small slips count), best first. */
export async function searchCards(store: Store, words: string, deck?: DeckId): Promise<readonly Found[]> {
  throw new Error('not yet')
}
