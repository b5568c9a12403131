import type { CardId } from '../../decks/model/id.ts'
import type { Rating } from '../../decks/model/review.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { becameHard } from '../../decks/study/hard.ts'
import { clampTook } from './clamp-took.ts'
import { commitAll } from './commit-all.ts'
import type { Deed } from './commit.ts'
import { getMemory } from './memory-rows.ts'
import { pausesCard } from './pauses-card.ts'
import { readDeckPreset } from './read-deck-preset.ts'
import type { Recorded, Store } from './store.ts'

/**
 * Records one answer. The answer comes back once it is on the disk; only then may the screen go on. `took` is in ms. An
 * answer that makes the card hard to keep also pauses it, where its preset says so; both are one act.
 */
export async function recordReview(store: Store, answer: { card: CardId; rating: Rating; took: number }): Promise<Result<Recorded>> {
  const { card, rating } = answer
  const took = clampTook(answer.took)
  const { database } = store
  return store.inTurn(async () => {
    const before = await getMemory(database, card)
    if (before === undefined) return fail('no-card', 'This card is not in your collection any more. Your answer was not counted.')
    const preset = await readDeckPreset(store, before.deck)
    const paused = pausesCard(before, rating, preset)
    const deeds: Deed[] = [{ kind: 'review', card, rating, took }, ...(paused ? [{ kind: 'suspend', card, suspended: true } as const] : [])]
    const done = await commitAll(store, deeds)
    if (!done.ok) return done
    const [after, row] = [await getMemory(database, card), await database.entries.get(done.value)]
    if (after === undefined || row === undefined) throw new Error(`The answer ${done.value} changed no card.`)
    const review = { id: row.id, card, rating, at: row.at, took }
    return ok({ entry: row.id, review, before, after, hard: becameHard(before.memory, after.memory, preset), paused })
  })
}
