import type { Quiz, QuizGrade, QuizResponse } from '../../../decks/model/quiz.ts'
import { suggestReviews } from '../../../decks/study/quiz/suggest-reviews.ts'
import { sayCount } from '../../parts/say-count.ts'

/** How the results touched the schedule, in a sentence or two. */
export function saySchedule(quiz: Quiz, answers: ReadonlyMap<number, { readonly response: QuizResponse; readonly grade: QuizGrade }>): string {
  if (!quiz.recipe.feed) return 'These results stayed out of your schedule.'
  const reviews = [...answers].flatMap(([place, { response, grade }]) => {
    const question = quiz.questions[place]
    return question ? suggestReviews(question, response, grade, true) : []
  })
  const missed = reviews.filter(({ rating }) => rating === 1).length
  const known = reviews.length - missed
  if (reviews.length === 0) return 'Nothing in your schedule changed: to recognise an answer is not to recall it.'
  const parts = [missed > 0 ? `${sayCount(missed, 'miss', 'misses')} ${missed === 1 ? 'counts' : 'count'} as not known` : '', known > 0 ? `${sayCount(known, 'answer')} from memory ${known === 1 ? 'counts' : 'count'} as known` : ''].filter(Boolean)
  return `In your schedule ${parts.join(', ')}. What you only recognised does not count.`
}
