import type { Rating } from '../../../decks/model/review.ts'
import type { Settings } from '../../../decks/model/settings.ts'
import type { AnswerCheck } from '../../../decks/study/answer/answer-check.ts'
import type { Overruling } from './say-check.ts'

/** Differences that do not keep an answer from being known, where there is only knowing and not knowing. */
const slight: ReadonlySet<AnswerCheck['difference']> = new Set(['spelling', 'less-exact', 'qualifier'])
/** So much of such an answer must be right. */
const enough = 0.75

/** The answer about herself that what the reader typed speaks for, or what she counts it as. With the first letters told it is hard at best, where that can be said. */
export function suggestRating({ verdict, difference, credit, suggested }: Pick<AnswerCheck, 'verdict' | 'difference' | 'credit' | 'suggested'>, buttons: Settings['answerButtons'], { hinted = false, overruled = null }: { hinted?: boolean; overruled?: Overruling } = {}): Rating {
  if (overruled !== null) return overruled === 'wrong' ? 1 : hinted && buttons === 4 ? 2 : 3
  if (buttons === 4) return hinted && suggested > 2 ? 2 : suggested
  return verdict === 'right' || (verdict === 'nearly' && slight.has(difference) && credit >= enough) ? 3 : 1
}
