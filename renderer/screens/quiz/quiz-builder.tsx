import { useState } from 'react'
import { useLocation } from 'wouter'
import type { QuizRecipe } from '../../../decks/model/quiz.ts'
import type { Problem } from '../../../decks/result.ts'
import type { QuizSource } from '../../../decks/study/quiz/quiz-source.ts'
import { Bar } from '../../parts/bar.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { BuilderFoot } from './builder-foot.tsx'
import { BuilderForms } from './builder-forms.tsx'
import { BuilderMore } from './builder-more.tsx'
import { BuilderScope } from './builder-scope.tsx'
import { readAddress } from './read-address.ts'
import styles from './quiz-builder.module.css'
import { forms } from './quiz-words.ts'
import { useQuizCount } from './use-quiz-count.ts'
import { useQuizSource } from './use-quiz-source.ts'
import { newSeed, useStartQuiz } from './use-start-quiz.ts'

const usualCount = 12

/** Builds a quiz. As it stands at first, one Enter starts it. */
export function QuizBuilder({ query }: { query: string }) {
  const source = useQuizSource()
  const [recipe, setRecipe] = useState<QuizRecipe>(() => ({ tags: [], families: [], only: 'all', forms: [...forms], count: usualCount, minutes: null, feed: false, seed: newSeed(), ...readAddress(query) }))
  return (
    <>
      <Bar title="Build a quiz" context="One Enter starts it as it stands." />
      {source && (source.notes.length === 0 ? <NoCards /> : <Recipe source={source} recipe={recipe} onRecipe={setRecipe} />)}
    </>
  )
}

function NoCards() {
  return (
    <EmptyState title="There is nothing to ask yet" actions={<ButtonLink href="#/make" look="primary">Make cards from an article</ButtonLink>}>
      A quiz is built from the cards of your decks.
    </EmptyState>
  )
}

function Recipe({ source, recipe, onRecipe }: { source: QuizSource; recipe: QuizRecipe; onRecipe: (recipe: QuizRecipe) => void }) {
  const [, goTo] = useLocation()
  const { build } = useStartQuiz()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [building, setBuilding] = useState(false)
  const { counted, working } = useQuizCount(source, recipe)
  const usable = recipe.forms.filter((form) => counted === null || working || counted.byForm[form] > 0)
  const most = counted === null || working ? null : Math.min(200, usable.reduce((sum, form) => sum + counted.byForm[form], 0))
  const change = (part: Partial<QuizRecipe>) => {
    setProblem(null)
    onRecipe({ ...recipe, ...part })
  }
  const start = async () => {
    if (most === 0 || building) return
    setBuilding(true)
    setProblem(await build({ ...recipe, forms: usable }, source))
    setBuilding(false)
  }
  useKeys({ Enter: () => void start(), 'ctrl+Enter': () => void start(), Escape: () => goTo('/quiz') })
  return (
    <>
      <div className={styles['recipe']}>
        <BuilderScope source={source} recipe={recipe} cards={counted?.cards ?? null} onChange={change} />
        <BuilderForms recipe={recipe} counted={counted} most={most} onChange={change} />
        <BuilderMore recipe={recipe} onChange={change} />
      </div>
      <BuilderFoot recipe={recipe} counted={counted} most={most} building={building} problem={problem} onStart={() => void start()} />
    </>
  )
}
