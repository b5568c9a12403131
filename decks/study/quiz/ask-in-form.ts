import type { QuizForm, QuizQuestion } from '../../model/quiz.ts'
import { askChoice } from './ask-choice.ts'
import { askContested } from './ask-contested.ts'
import { askMatches } from './ask-match.ts'
import { askOrders } from './ask-order.ts'
import { askTruth } from './ask-truth.ts'
import { askTyped } from './ask-typed.ts'
import { askWhom } from './ask-whom.ts'
import type { AskedCard } from './asked-card.ts'
import type { Knowledge } from './knowledge.ts'
import type { Random } from './random.ts'
import { makeRandom } from './random.ts'

/** Forms that ask one card, and forms that ask several at once. */
export const singleForms = ['whom', 'contested', 'truth', 'choice', 'typed'] as const satisfies readonly QuizForm[]
export const setForms = ['order', 'match'] as const satisfies readonly QuizForm[]
export type SingleForm = (typeof singleForms)[number]
export type SetForm = (typeof setForms)[number]

const single: Readonly<Record<SingleForm, (asked: AskedCard, knowledge: Knowledge, random: Random) => QuizQuestion | null>> = { whom: askWhom, contested: askContested, truth: askTruth, choice: askChoice, typed: askTyped }
const sets: Readonly<Record<SetForm, (scope: readonly AskedCard[], knowledge: Knowledge, random: Random) => QuizQuestion[]>> = { order: askOrders, match: askMatches }

/** One card in one form, or null when it does not lend itself to it. The seed decides options and their places, whatever else the quiz asks. */
export function askInForm(asked: AskedCard, form: SingleForm, knowledge: Knowledge, seed: number): QuizQuestion | null {
  return single[form](asked, knowledge, makeRandom(seed, form, asked.card.id))
}

/** All questions of a form that asks several cards at once; no card is in two of them. */
export function askSets(scope: readonly AskedCard[], form: SetForm, knowledge: Knowledge, seed: number): QuizQuestion[] {
  return sets[form](scope, knowledge, makeRandom(seed, form))
}
