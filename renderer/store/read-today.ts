import type { DeckId } from '../../decks/model/id.ts'
import type { Store, Today } from './store.ts'

/** Plans today, over all decks or one. */
export async function readToday(store: Store, deck?: DeckId): Promise<Today> {
  throw new Error('not yet')
}
