import { Dexie } from 'dexie'
import type { QuizAnswerEntry } from '../../decks/model/entry.ts'
import type { QuizId } from '../../decks/model/id.ts'
import type { Quiz } from '../../decks/model/quiz.ts'
import type { Store } from './store.ts'

/** A quiz with the answers given so far, by the places of their questions. */
export interface QuizView {
  readonly quiz: Quiz
  readonly answers: ReadonlyMap<number, QuizAnswerEntry>
  /** True when every question was answered. */
  readonly done: boolean
}

/** All quizzes that were begun, the latest first. */
export async function listQuizzes(store: Store): Promise<readonly QuizView[]> {
  const rows = (await store.database.quizzes.toArray()).toSorted((a, b) => b.quiz.at - a.quiz.at || (a.id < b.id ? -1 : 1))
  return Promise.all(rows.map(async ({ quiz }) => viewQuiz(store, quiz)))
}

/** One quiz with its answers, or null when it is not there. */
export async function findQuiz(store: Store, id: QuizId): Promise<QuizView | null> {
  const row = await store.database.quizzes.get(id)
  return row === undefined ? null : viewQuiz(store, row.quiz)
}

async function viewQuiz(store: Store, quiz: Quiz): Promise<QuizView> {
  const rows = await store.database.quizAnswers.where('[quiz+question]').between([quiz.id, Dexie.minKey], [quiz.id, Dexie.maxKey]).toArray()
  const answers = new Map(rows.map(({ question, answer }) => [question, answer]))
  return { quiz, answers, done: quiz.questions.every((_, place) => answers.has(place)) }
}
