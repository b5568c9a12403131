import type { CardId } from '../../decks/model/id.ts'
import type { Rating } from '../../decks/model/review.ts'
import type { Result } from '../../decks/result.ts'
import type { Recorded, Store } from './store.ts'

/** Records one answer. The answer comes back once it is on the disk; only then may the screen go on. `took` is in ms. */
export async function recordReview(store: Store, answer: { card: CardId; rating: Rating; took: number }): Promise<Result<Recorded>> {
  throw new Error('not yet')
}
