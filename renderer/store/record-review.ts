import type { CardId } from '../../decks/model/id.ts'
import type { Rating } from '../../decks/model/review.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Recorded, Store } from './store.ts'

/** An answer took at most this long; a longer pause is a walk, not thought. */
const longest = 600_000

/** Records one answer. The answer comes back once it is on the disk; only then may the screen go on. `took` is in ms. */
export async function recordReview(store: Store, answer: { card: CardId; rating: Rating; took: number }): Promise<Result<Recorded>> {
  const { card, rating } = answer
  const took = Math.round(Math.min(Math.max(answer.took, 0), longest))
  return store.inTurn(async () => {
    if ((await store.database.memories.get(card)) === undefined) return fail('no-card', 'This card is not in your collection any more. Your answer was not counted.')
    const done = await commit(store, { kind: 'review', card, rating, took })
    if (!done.ok) return done
    const { entry, change } = done.value
    if (change?.before === undefined || change.after === undefined) throw new Error(`The answer ${entry.id} changed no card.`)
    return ok({ entry: entry.id, review: { id: entry.id, card, rating, at: entry.at, took }, before: change.before, after: change.after })
  })
}
