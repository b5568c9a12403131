import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { QuizRecipe } from '../../../decks/model/quiz.ts'
import { countQuiz, type QuizCount } from '../../../decks/study/quiz/count-quiz.ts'
import type { QuizSource } from '../../../decks/study/quiz/quiz-source.ts'
import { runCountQuiz, type Counting } from '../../worker/run-count-quiz.ts'

/** Up to so many notes are counted at once, in less time than a worker takes to begin. */
const few = 300

/** What the recipe could give; null until it was counted for the first time. While many cards are counted anew the last count stands. */
export function useQuizCount(source: QuizSource, recipe: QuizRecipe): QuizCount | null {
  const { decks, articles, tags, families, only, cards, seed } = useDeferredValue(recipe)
  const scope = useMemo(() => ({ decks, articles, tags, families, only, cards, seed }), [decks, articles, tags, families, only, cards, seed])
  const here = source.notes.length <= few
  const counted = useMemo(() => (here ? countQuiz(source, scope) : null), [here, source, scope])
  const [told, setTold] = useState<QuizCount | null>(null)
  useEffect(() => {
    if (here) return undefined
    let counting: Counting | null = null
    const count = async () => {
      counting = runCountQuiz(source, scope)
      const all = await counting.count
      if (all) setTold(all)
    }
    const timer = setTimeout(() => void count(), 100)
    return () => {
      clearTimeout(timer)
      counting?.end()
    }
  }, [here, source, scope])
  return counted ?? told
}
