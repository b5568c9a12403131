import type { QuizAnswerEntry } from '../../../decks/model/entry.ts'
import type { Quiz } from '../../../decks/model/quiz.ts'
import { suggestReviews } from '../../../decks/study/quiz/suggest-reviews.ts'
import { sayCount } from '../../parts/say-count.ts'

/** How the results touched the schedule, in a sentence or two. An answer that did is one act with its reviews, and so has a group. */
export function saySchedule(quiz: Quiz, answers: ReadonlyMap<number, Pick<QuizAnswerEntry, 'response' | 'grade' | 'group'>>): string {
  const ratings = [...answers].flatMap(([place, { response, grade, group }]) => {
    const question = quiz.questions[place]
    return question && group !== undefined ? suggestReviews(question, response, grade, true).map(({ rating }) => rating) : []
  })
  if (ratings.length === 0) return quiz.recipe.feed ? 'Nothing in your schedule changed: to recognise an answer is not to recall it.' : 'These results stayed out of your schedule.'
  const count = (rating: number) => ratings.filter((each) => each === rating).length
  const parts = [
    [count(1), 'as not known'],
    [count(2), 'as known with effort'],
    [count(3), 'as known'],
  ] as const
  const told = parts.filter(([results]) => results > 0).map(([results, how]) => `${results} ${how}`)
  return `${sayCount(ratings.length, 'result')} counted in your schedule: ${told.join(', ')}. What you only recognised does not count.`
}
