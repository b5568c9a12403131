import { intervalToWords } from '../../../decks/study/interval-words.ts'
import { countProgress, type SessionState } from '../../../decks/study/session.ts'
import { sayCount } from '../../parts/say-count.ts'

/** What a reader of the screen is told after an answer: when the card comes back, `wait` ms from now, and what remains. */
export function sayRated(wait: number, next: SessionState): string {
  const { done, total, back } = countProgress(next)
  const rest = done === total ? `${sayCount(back, 'card')} once more.` : `${sayCount(total - done, 'card')} left.`
  return `This card comes back ${intervalToWords(wait)}. ${next.phase === 'done' ? 'That was the last one.' : rest}`
}
