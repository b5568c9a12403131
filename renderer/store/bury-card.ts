import type { CardId } from '../../decks/model/id.ts'
import type { Result } from '../../decks/result.ts'
import type { Done, Store } from './store.ts'

/** Puts a card off until study day `until`; left out, until tomorrow. */
export async function buryCard(store: Store, card: CardId, until?: number): Promise<Result<Done>> {
  throw new Error('not yet')
}
