import type { CardId } from '../../decks/model/id.ts'
import type { Result } from '../../decks/result.ts'
import type { Done, Store } from './store.ts'

/** Pauses a card, or takes it up again. */
export async function suspendCard(store: Store, card: CardId, suspended: boolean): Promise<Result<Done>> {
  throw new Error('not yet')
}
