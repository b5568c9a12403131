import type { QuizForm, QuizRecipe } from '../../model/quiz.ts'
import { askInForm, askSets } from './ask-in-form.ts'
import type { QuizScope } from './choose-scope.ts'
import { chooseScope } from './choose-scope.ts'
import { readKnowledge } from './knowledge.ts'
import type { QuizSource } from './quiz-source.ts'

/** No quiz asks more questions, and so no more are counted. */
const most = 200

/** How many cards a recipe asks for, and how many questions each form could make of them, 200 at the most. */
export interface QuizCount {
  readonly cards: number
  readonly byForm: Readonly<Record<QuizForm, number>>
}

/** What the builder shows beside each form; forms and number of the recipe do not matter. */
export function countQuiz(source: QuizSource, recipe: QuizScope & Pick<QuizRecipe, 'seed'>): QuizCount {
  const knowledge = readKnowledge(source)
  const scope = chooseScope(knowledge, recipe)
  const single = (form: 'whom' | 'contested' | 'truth' | 'choice' | 'typed'): number => {
    let count = 0
    for (const asked of scope) {
      if (count === most) break
      if (askInForm(asked, form, knowledge, recipe.seed) !== null) count += 1
    }
    return count
  }
  const sets = (form: 'order' | 'match'): number => Math.min(most, askSets(scope, form, knowledge, recipe.seed).length)
  return {
    cards: scope.length,
    byForm: { choice: single('choice'), typed: single('typed'), match: sets('match'), order: sets('order'), whom: single('whom'), contested: single('contested'), truth: single('truth') },
  }
}
