import type { CardId } from '../../decks/model/id.ts'
import type { Rating } from '../../decks/model/review.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { clampTook } from './clamp-took.ts'
import { commit } from './commit.ts'
import { getMemory } from './memory-rows.ts'
import type { Done, Store } from './store.ts'

/** Records an answer that leaves the schedule alone: it changes no memory and counts against no limit. `took` is in ms. */
export async function recordPractice(store: Store, answer: { card: CardId; rating: Rating; took: number }): Promise<Result<Done>> {
  const { card, rating } = answer
  return store.inTurn(async () => {
    if ((await getMemory(store.database, card)) === undefined) return fail('no-card', 'This card is not in your collection any more. Your answer was not kept.')
    const done = await commit(store, { kind: 'practice', card, rating, took: clampTook(answer.took) })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
