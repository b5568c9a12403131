import type { CardId } from '../../decks/model/id.ts'
import { readMemories } from './memory-rows.ts'
import type { Store } from './store.ts'

/** When each card that was ever answered was answered last, ms since 1970 UTC. */
export async function readLastAnswers(store: Store): Promise<ReadonlyMap<CardId, number>> {
  const last = new Map<CardId, number>()
  for (const { card, memory } of await readMemories(store.database)) if (memory.lastReviewAt !== null) last.set(card, memory.lastReviewAt)
  return last
}
