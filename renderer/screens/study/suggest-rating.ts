import type { Rating } from '../../../decks/model/review.ts'
import type { Settings } from '../../../decks/model/settings.ts'
import type { AnswerCheck } from '../../../decks/study/answer/check-answer.ts'

/** The answer about herself that what the reader typed speaks for. A close one is hard where there is such an answer. */
export function suggestRating({ verdict }: Pick<AnswerCheck, 'verdict'>, buttons: Settings['answerButtons']): Rating {
  if (verdict === 'different') return 1
  return verdict === 'close' && buttons === 4 ? 2 : 3
}
