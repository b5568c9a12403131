import { useEffect, useState } from 'react'
import type { QuizSource } from '../../../decks/study/quiz/quiz-source.ts'
import { readQuizSource } from '../../store/read-quiz-source.ts'
import { useStore } from '../../store/store-context.tsx'

/** All that quizzes can be built from, as it is when the screen opens. Undefined until read. */
export function useQuizSource(): QuizSource | undefined {
  const store = useStore()
  const [source, setSource] = useState<QuizSource>()
  useEffect(() => {
    let left = false
    const read = async () => {
      const all = await readQuizSource(store)
      if (!left) setSource(all)
    }
    void read()
    return () => {
      left = true
    }
  }, [store])
  return source
}
