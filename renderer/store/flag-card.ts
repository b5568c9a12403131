import type { CardId } from '../../decks/model/id.ts'
import type { Result } from '../../decks/result.ts'
import type { Done, Store } from './store.ts'

/** Marks a card as wrong with a remark (it may be empty), or takes the mark off with null. */
export async function flagCard(store: Store, card: CardId, wrong: string | null): Promise<Result<Done>> {
  throw new Error('not yet')
}
