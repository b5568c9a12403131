import type { CardId } from '../../../decks/model/id.ts'
import type { WaitingCard } from '../../../decks/study/queue.ts'

/** What a sitting is over, and of what kind it is. */
export interface SittingPlan {
  readonly queue: readonly CardId[]
  readonly waiting: readonly WaitingCard[]
  /** False when answers leave the schedule alone. */
  readonly counts: boolean
  /** After so many minutes it stops and asks; null for no end. */
  readonly minutes: number | null
  /** True for cards of the reader's own choice, which are no part of the day's plan. */
  readonly own: boolean
  /** What is told first, where something has just happened. */
  readonly said?: string
}
