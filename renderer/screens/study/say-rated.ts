import type { Rating } from '../../../decks/model/review.ts'
import { intervalToWords } from '../../../decks/study/interval-words.ts'
import { countProgress, type SessionState } from '../../../decks/study/session.ts'
import { sayCount } from '../../parts/say-count.ts'

/** What a reader of the screen is told after an answer: when the card comes back, `wait` ms from now or, for null, as the plan for a seminar says; and what remains. */
export function sayRated(wait: number | null, next: SessionState): string {
  return `This card comes back ${wait === null ? 'as the plan for the seminar says' : intervalToWords(wait)}. ${sayRest(next)}`
}

/** The same after an answer that does not count. */
export function sayPracticed(rating: Rating, next: SessionState): string {
  return `${rating === 1 ? 'This card comes again after the others. ' : ''}${sayRest(next)}`
}

/** What remains of the sitting. */
export function sayRest(next: SessionState): string {
  const { done, total, back } = countProgress(next)
  if (next.phase === 'done') return 'That was the last one.'
  return done === total ? `${sayCount(back, 'card')} once more.` : `${sayCount(total - done, 'card')} left.`
}
