import type { CardId, QuizId } from '../../decks/model/id.ts'
import { quizGradeSchema, quizResponseSchema, type QuizGrade, type QuizResponse } from '../../decks/model/quiz.ts'
import type { Rating } from '../../decks/model/review.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { clampTook } from './clamp-took.ts'
import { commitAll } from './commit-all.ts'
import { findMemories } from './memory-rows.ts'
import { pausesCard } from './pauses-card.ts'
import { readOptionsNow } from './read-timeline.ts'
import type { Done, Store } from './store.ts'

/** An answer to a question of a quiz, judged. `took` is in ms. */
export interface QuizAnswer {
  readonly quiz: QuizId
  readonly question: number
  readonly response: QuizResponse
  readonly grade: QuizGrade
  readonly took: number
  /** What it says of cards where results feed the schedule; each shares the time. Cards that are gone are passed over. */
  readonly reviews: readonly { readonly card: CardId; readonly rating: Rating }[]
}

/**
 * Records an answer in a quiz, with its reviews as one act, in which a card that became hard to keep is paused where its
 * preset says so. A later answer to the same question takes its place.
 */
export async function answerQuiz(store: Store, answer: QuizAnswer): Promise<Result<Done>> {
  const { quiz, question } = answer
  const [response, grade] = [quizResponseSchema.safeParse(answer.response), quizGradeSchema.safeParse(answer.grade)]
  if (!response.success || !grade.success) return fail('bad-answer', 'This answer cannot be kept as it is.', 'response')
  return store.inTurn(async () => {
    const row = await store.database.quizzes.get(quiz)
    if (row?.quiz.questions[question] === undefined) return fail('no-quiz', 'This quiz is not there any more. Your answer was not kept.')
    const cards = await findMemories(store.database, answer.reviews.map(({ card }) => card))
    const reviews = answer.reviews.flatMap(({ card, rating }, place) => (cards[place] === undefined ? [] : [{ card, rating, row: cards[place] }]))
    const { presetOf } = await readOptionsNow(store.database)
    const took = clampTook(answer.took)
    const share = Math.round(took / Math.max(1, reviews.length))
    const done = await commitAll(store, [
      { kind: 'quiz-answer', quiz, question, response: response.data, grade: grade.data, took },
      ...reviews.map(({ card, rating }) => ({ kind: 'review', card, rating, took: share, quiz }) as const),
      ...reviews.flatMap(({ card, rating, row }) => (pausesCard(row, rating, presetOf(row.deck)) ? [{ kind: 'suspend', card, suspended: true } as const] : [])),
    ])
    return done.ok ? ok({ entry: done.value }) : done
  })
}
