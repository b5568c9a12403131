import type { QuizQuestion, QuizResponse } from '../../../decks/model/quiz.ts'
import { isGivenUp } from './responses.ts'

/** What the reader answered, in words. */
export function sayResponse(question: QuizQuestion, response: QuizResponse): string {
  if (isGivenUp(response)) return 'You did not know'
  if (question.form === 'order' && response.form === 'order') return (response.order ?? []).map((item, place) => `${place + 1}. ${question.items[item]}`).join('; ')
  if ('options' in question && 'chosen' in response) return question.options[response.chosen ?? -1]?.text ?? ''
  if ('left' in question && 'pairs' in response) return sayPairs(question.left, question.right, response.pairs)
  if (response.form === 'truth') return response.said ? 'True' : 'False'
  return response.form === 'typed' ? response.text.trim() : ''
}

function sayPairs(left: readonly string[], right: readonly string[], pairs: readonly (number | null)[]): string {
  return left.map((text, place) => `${text}: ${right[pairs[place] ?? -1] ?? 'not paired'}`).join('; ')
}
