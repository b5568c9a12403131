import type { QuizGrade, QuizQuestion, QuizResponse } from '../../../decks/model/quiz.ts'
import { isGivenUp } from './responses.ts'

/** A verdict as it stands at the foot, in a few words. */
export function sayVerdict(question: QuizQuestion, response: QuizResponse, { verdict, credit, overruled }: QuizGrade): string {
  if (overruled) return verdict === 'right' ? 'Counted as right.' : 'Counted as wrong.'
  if (isGivenUp(response)) return 'Not known.'
  if (verdict === 'right') return credit === 1 ? 'Right.' : 'Counted as right.'
  if (verdict === 'nearly') return question.form === 'typed' ? 'Nearly.' : `${Math.round(credit * 100)}% of it is right.`
  return 'left' in question ? 'Not these.' : question.form === 'order' ? 'Not in this order.' : 'Not this one.'
}

/** What becomes of the question, after its verdict; empty when there is nothing to say. */
export function sayComeback({ verdict }: QuizGrade, again: boolean): string {
  if (again) return 'This second time does not count.'
  return verdict === 'wrong' ? 'It comes back at the end of the quiz.' : ''
}
