import type { QuizGrade, QuizQuestion, QuizResponse } from '../../../decks/model/quiz.ts'
import { sayAnswer } from '../../../decks/study/quiz/say-answer.ts'
import { isGivenUp } from './responses.ts'
import { closeEnough } from './say-typed.ts'

/** A verdict as it stands at the foot, in a few words; `said` is what the judge says below it. */
export function sayVerdict(question: QuizQuestion, response: QuizResponse, { verdict, credit, overruled }: QuizGrade, said = ''): string {
  if (overruled) return verdict === 'right' ? 'Counted as right.' : 'Counted as wrong.'
  if (isGivenUp(response)) return 'Not known.'
  if (verdict === 'right') return said.startsWith(closeEnough) ? 'Counted as right.' : 'Right.'
  if (verdict === 'nearly') return question.form === 'typed' ? 'Nearly.' : `${Math.round(credit * 100)}% of it is right.`
  return 'left' in question ? 'Not these.' : question.form === 'order' ? 'Not in this order.' : 'Not this one.'
}

/** A verdict as a reader of the screen is told it: with what the judge says, and the answer where that is not in it. */
export function sayJudged(question: QuizQuestion, { response, grade, said }: { readonly response: QuizResponse; readonly grade: QuizGrade; readonly said: string }): string {
  const answer = sayAnswer(question)
  const told = grade.verdict === 'right' || said.includes(answer) ? '' : `The answer: ${answer}`
  return [sayVerdict(question, response, grade, said), said, told].filter(Boolean).join(' ')
}

/** What becomes of the question, after its verdict; empty when there is nothing to say. */
export function sayComeback({ verdict }: QuizGrade, again: boolean): string {
  if (again) return 'This second time does not count.'
  return verdict === 'wrong' ? 'It comes back at the end of the quiz.' : ''
}
