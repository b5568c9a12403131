import type { CardId } from '../../decks/model/id.ts'
import type { Pace } from '../../decks/study/seminar/planner-input.ts'
import type { MemoryRow } from './rows.ts'

/** So many of the cards that come back are forgotten, when nothing is said of each: what their dates are made for. */
const forgottenShare = 0.1

/** What a seminar's plan has for the day. */
interface Planned {
  readonly chosen: readonly CardId[]
  /** Seconds that all of it was expected to take. */
  readonly seconds: number
}

/**
 * Seconds that the cards of a queue take at the reader's pace; a new card takes as long as all its answers of one day. What
 * a seminar's plan chose takes what the plan says, as long as none of it is done: the two must not contradict each other.
 */
export function estimateQueue(queue: readonly CardId[], rows: readonly MemoryRow[], pace: Pace, planned: Planned | null): number {
  const states = new Map(rows.map(({ card, memory }) => [card, memory.state]))
  const inQueue = new Set(queue)
  const whole = planned !== null && planned.chosen.length > 0 && planned.chosen.every((card) => inQueue.has(card))
  const counted = whole ? new Set(planned.chosen) : new Set<CardId>()
  const secondsOf = (card: CardId): number => {
    const state = states.get(card)
    if (state === 'new') return pace.fresh
    return state === 'review' ? (1 - forgottenShare) * pace.known + forgottenShare * pace.forgotten : pace.known
  }
  return queue.reduce((sum, card) => sum + (counted.has(card) ? 0 : secondsOf(card)), whole ? planned.seconds : 0)
}
