import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { QuizRecipe } from '../../../decks/model/quiz.ts'
import { countQuiz, type QuizCount } from '../../../decks/study/quiz/count-quiz.ts'
import type { QuizSource } from '../../../decks/study/quiz/quiz-source.ts'
import { runCountQuiz, type QuizWorking } from '../../worker/run-quiz.ts'

/** Up to so many notes a quiz is counted and built at once, in less time than a worker takes to begin. */
export const fewNotes = 300

/** What a recipe could give. */
export interface RecipeCount {
  /** Null until it was counted for the first time; while it is counted anew, the last count. */
  readonly counted: QuizCount | null
  readonly working: boolean
}

/** Counts what the recipe could give, away from the page where there are many cards. */
export function useQuizCount(source: QuizSource, recipe: QuizRecipe): RecipeCount {
  const { decks, articles, tags, families, only, cards, seed } = useDeferredValue(recipe)
  const scope = useMemo(() => ({ decks, articles, tags, families, only, cards, seed }), [decks, articles, tags, families, only, cards, seed])
  const here = source.notes.length <= fewNotes
  const counted = useMemo(() => (here ? countQuiz(source, scope) : null), [here, source, scope])
  const [told, setTold] = useState<{ readonly scope: object; readonly count: QuizCount } | null>(null)
  useEffect(() => {
    if (here) return undefined
    let counting: QuizWorking<QuizCount> | null = null
    const count = async () => {
      counting = runCountQuiz(source, scope)
      const all = await counting.done
      if (all) setTold({ scope, count: all })
    }
    const timer = setTimeout(() => void count(), 100)
    return () => {
      clearTimeout(timer)
      counting?.end()
    }
  }, [here, source, scope])
  return counted ? { counted, working: false } : { counted: told?.count ?? null, working: told?.scope !== scope }
}
