import type { Rating } from '../../../decks/model/review.ts'
import { intervalToWords } from '../../../decks/study/interval-words.ts'
import { countProgress, type SessionState } from '../../../decks/study/session.ts'
import { sayCount } from '../../parts/say-count.ts'

/** An answer that was just given. Times in ms since 1970. */
export interface GivenAnswer {
  readonly rating: Rating
  /** When its card comes back; null where answers do not count. */
  readonly due: number | null
  /** True when it paused the card. */
  readonly paused: boolean
  readonly at: number
  /** When the seminar begins whose plan asks the card sooner than any date after it. */
  readonly seminarAt: number
}

/** What a reader of the screen is told after an answer: when the card comes back, and what remains. */
export function sayAnswered({ rating, due, paused, at, seminarAt }: GivenAnswer, next: SessionState): string {
  if (due === null) return rating === 1 ? `This card comes again after the others. ${sayRest(next)}` : sayRest(next)
  if (paused) return sayRest(next)
  return `This card comes back ${due > seminarAt ? 'as the plan for the seminar says' : intervalToWords(due - at)}. ${sayRest(next)}`
}

function sayRest(next: SessionState): string {
  const { done, total, back } = countProgress(next)
  if (next.phase === 'done') return 'That was the last one.'
  return done === total ? `${sayCount(back, 'card')} once more.` : `${sayCount(total - done, 'card')} left.`
}
