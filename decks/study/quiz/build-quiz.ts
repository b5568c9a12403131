import type { QuizId } from '../../model/id.ts'
import type { Quiz, QuizForm, QuizRecipe } from '../../model/quiz.ts'
import { fail, ok } from '../../result.ts'
import type { Result } from '../../result.ts'
import { chooseQuestions } from './choose-questions.ts'
import { chooseScope } from './choose-scope.ts'
import { readKnowledge } from './knowledge.ts'
import type { QuizSource } from './quiz-source.ts'
import { makeRandom } from './random.ts'

const whatFormsNeed: Readonly<Record<QuizForm, string>> = {
  choice: 'options need other answers of the same kind in the same article',
  typed: 'typing needs answers of a few words',
  match: 'pairs need four cards that ask for the same kind of thing',
  order: 'an order needs three dated events',
  whom: '“according to whom” needs three people or bodies that are quoted',
  contested: 'differing accounts need an article that sets two side by side',
  truth: 'true or false needs a sentence in which one fact can be changed',
}

/**
 * A quiz from a recipe: the same recipe over the same source gives the same one, byte for byte; another seed another one.
 * It has fewer questions than wanted when the cards give no more. Fails with what to change when they give none.
 */
export function buildQuiz(source: QuizSource, recipe: QuizRecipe, head: { id: QuizId; title: string; at: number }): Result<Quiz> {
  const knowledge = readKnowledge(source)
  const scope = chooseScope(knowledge, recipe)
  if (scope.length === 0) return fail('no-cards', sayNoCards(recipe))
  const questions = chooseQuestions(scope, recipe, knowledge, makeRandom(recipe.seed, 'quiz'))
  if (questions.length === 0) return fail('no-questions', `None of the ${scope.length === 1 ? 'one card' : `${scope.length} cards`} can be asked in the forms you chose: ${recipe.forms.map((form) => whatFormsNeed[form]).join('; ')}. Choose more forms or more cards.`)
  return ok({ ...head, recipe, questions })
}

function sayNoCards({ only, families, tags, cards }: QuizRecipe): string {
  if (cards.length > 0) return 'The cards this quiz was to be made of are no longer there. Choose others.'
  const narrowed = [...(families.length > 0 ? ['families'] : []), ...(tags.length > 0 ? ['tags'] : [])].join(' and ')
  const because = { all: 'There are no cards', marked: 'No cards are marked as wrong', weak: 'No cards are weak now', met: 'You have not met any cards yet' }[only]
  const wider = only === 'all' ? '' : ' Choose “all cards”.'
  return `${because} in what you chose.${narrowed === '' ? wider : `${wider} Or choose fewer limits: ${narrowed} narrow it.`}${only === 'all' && narrowed === '' ? ' Choose other decks or articles.' : ''}`
}
