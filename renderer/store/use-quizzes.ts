import { useLiveQuery } from 'dexie-react-hooks'
import { listQuizzes, type QuizView } from './list-quizzes.ts'
import { useStore } from './store-context.tsx'

/** All quizzes that were begun, live, the latest first. Undefined until first read. */
export function useQuizzes(): readonly QuizView[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => listQuizzes(store), [store])
}
