import type { QuizGrade } from '../../../decks/model/quiz.ts'
import type { AnswerCheck } from '../../../decks/study/answer/answer-check.ts'

/** With this the judge begins where a figure is not that of the text and counts all the same. */
export const closeEnough = 'Close enough'

/** What a typed answer came to, in two or three words. */
export function sayTyped({ verdict, overruled }: QuizGrade, check: AnswerCheck | null, typed: string): string {
  if (overruled) return verdict === 'right' ? 'Counted as right' : 'Counted as wrong'
  if (typed.trim() === '') return 'Not known'
  if (verdict === 'nearly') return 'Nearly'
  if (verdict === 'wrong') return 'Not this one'
  return check?.said.startsWith(closeEnough) ? closeEnough : 'Right'
}
