import { useLiveQuery } from 'dexie-react-hooks'
import type { QuizId } from '../../decks/model/id.ts'
import { findQuiz, type QuizView } from './list-quizzes.ts'
import { useStore } from './store-context.tsx'

/** One quiz with its answers, live; null when it is not there. Undefined until first read. */
export function useQuiz(id: QuizId): QuizView | null | undefined {
  const store = useStore()
  return useLiveQuery(async () => findQuiz(store, id), [store, id])
}
