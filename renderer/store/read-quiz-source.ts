import type { QuizSource } from '../../decks/study/quiz/quiz-source.ts'
import type { Store } from './store.ts'

/** All that quizzes are built from. */
export async function readQuizSource(store: Store): Promise<QuizSource> {
  void store
  return { decks: [], articles: [], notes: [], cards: new Map() }
}
