import type { CardId, EntryId } from '../../../decks/model/id.ts'
import type { Rating } from '../../../decks/model/review.ts'
import { ok, type Result } from '../../../decks/result.ts'
import type { Memory } from '../../../decks/study/memory.ts'
import { recordPractice } from '../../store/record-practice.ts'
import { recordReview } from '../../store/record-review.ts'
import type { Store } from '../../store/store.ts'
import type { HardCard } from './hard-card.ts'

/** An answer that is on the disk. */
export interface AnswerRecorded {
  readonly entry: EntryId
  /** What it led to; null for one that leaves the schedule alone. */
  readonly memory: Memory | null
  readonly hard: HardCard | null
}

/** Records an answer: in the schedule, or, when it does not count, beside it. */
export async function recordAnswer(store: Store, counts: boolean, answer: { card: CardId; rating: Rating; took: number }): Promise<Result<AnswerRecorded>> {
  if (!counts) {
    const done = await recordPractice(store, answer)
    return done.ok ? ok({ entry: done.value.entry, memory: null, hard: null }) : done
  }
  const done = await recordReview(store, answer)
  if (!done.ok) return done
  const { entry, after, hard, paused } = done.value
  // Where the answer paused the card too, the card names that entry as its last; undo takes both, whichever is named.
  return ok({ entry: after.last ?? entry, memory: after.memory, hard: hard ? { card: answer.card, times: after.memory.lapses, paused } : null })
}
