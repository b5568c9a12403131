import type { LearnerKind } from './learner.ts'
import { runCourse, strategies } from './run-course.ts'
import { makeScenario } from './scenario.ts'

/** What one scenario came to with one kind of learner, on average over its learners. */
export interface ScenarioEnd {
  readonly number: number
  readonly kind: LearnerKind
  readonly learners: number
  /** By strategy, the sum over learners of the mean recall of the cards, 0 to 1 each. */
  readonly recall: Readonly<Record<string, number>>
  readonly used: Readonly<Record<string, number>>
  /** What the app said at the start, halfway and on the last day, and what then was, for the learners that it was asked for. */
  readonly told: readonly { readonly predicted: readonly number[]; readonly recall: number }[]
}

/** The app's forecast is asked for with so many learners of a scenario and kind; it costs more than all else. */
const toldLearners = 1

/** Runs learners `from` to `to` of a kind through a scenario with every strategy: each strategy has the same learners, who know the same cards at the same looks. */
export function runScenario(seed: number, number: number, kind: LearnerKind, from: number, to: number): ScenarioEnd {
  const scenario = makeScenario(seed, number)
  const names = Object.keys(strategies)
  const recall = Object.fromEntries(names.map((name) => [name, 0]))
  const used = { ...recall }
  const told: { predicted: readonly number[]; recall: number }[] = []
  for (let learner = from; learner < to; learner += 1) {
    for (const name of names) {
      const withForecasts = name === 'plan' && learner < toldLearners
      const end = runCourse(scenario, kind, name, seed * 1_000_003 + number * 1009 + learner * 31 + kind.length, withForecasts)
      recall[name] = (recall[name] ?? 0) + end.recall
      used[name] = (used[name] ?? 0) + end.used
      if (withForecasts) told.push({ predicted: end.predicted, recall: end.recall })
    }
  }
  return { number, kind, learners: to - from, recall, used, told }
}
