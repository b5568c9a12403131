import type { CardId } from '../../model/id.ts'
import type { QuizGrade, QuizQuestion, QuizResponse } from '../../model/quiz.ts'
import type { Rating } from '../../model/review.ts'
import { checkAnswer } from '../answer/check-answer.ts'
import { listWrongPairs } from './grade-answer.ts'
import { weighOrder } from './order-credit.ts'

/** What counts in the schedule and what does not, for the place where the reader chooses. */
export const whatCounts = 'A typed answer counts as if you had studied the card: right as known, even with a slip of spelling, nearly right as known with effort, wrong as not known. In all other forms only what you miss counts, as not known: to pick an answer among others does not show that you recall it.'

/** The cards that an answer showed not to be known: of pairs and orders only those that are wrong. Empty when all is right. */
export function listMissed(question: QuizQuestion, response: QuizResponse, grade: QuizGrade): CardId[] {
  if (grade.verdict === 'right') return []
  const { cards } = question
  const wrong = listWrongPlaces(question, response)
  const named = wrong === null || wrong.length === 0 ? cards : cards.filter((_, place) => wrong.includes(place))
  return named.length === 0 ? [...cards] : [...named]
}

/** Places of what is wrong in a question that has a card for each of its lines; null for all other questions. */
function listWrongPlaces(question: QuizQuestion, response: QuizResponse): readonly number[] | null {
  if (question.form === 'match' && response.form === 'match' && question.left.length === question.cards.length) return listWrongPairs(question, response.pairs)
  if (question.form === 'order' && response.form === 'order' && question.items.length === question.cards.length) return weighOrder(question.ranks, response.order ?? []).misplaced
  return null
}

/**
 * Ratings that an answer gives for the schedule, see `whatCounts`; none unless results feed it. A wrong answer to a true
 * or false question counts like any other miss.
 */
export function suggestReviews(question: QuizQuestion, response: QuizResponse, grade: QuizGrade, feed: boolean): { card: CardId; rating: Rating }[] {
  if (!feed) return []
  if (question.form === 'typed') return question.cards.map((card) => ({ card, rating: rateTyped(question, response, grade) }))
  return listMissed(question, response, grade).map((card) => ({ card, rating: 1 as const }))
}

/** As studying would suggest: what is nearly right only by its spelling was recalled. */
function rateTyped({ asked, others }: Extract<QuizQuestion, { form: 'typed' }>, response: QuizResponse, { verdict, overruled }: QuizGrade): Rating {
  if (verdict !== 'nearly' || overruled || response.form !== 'typed') return ({ right: 3, nearly: 2, wrong: 1 } as const)[verdict]
  return checkAnswer(asked, response.text, { others }).suggested
}
