import { learnBefore, lookAtCard, startCourse, type Course } from './course.ts'
import type { LearnerKind } from './learner.ts'
import { makeLearner } from './make-learner.ts'
import { appPlan, forecast } from './plan-strategy.ts'
import type { Scenario } from './scenario.ts'
import { cappedFsrs, cramNewFirst, cramNewLast, lastLooks, plainFsrs, type Strategy } from './strategies.ts'

/** Every line of the table. The first is the app's. */
export const strategies: Readonly<Record<string, Strategy>> = {
  'plan': appPlan,
  'plain FSRS': plainFsrs,
  'FSRS capped at the date': cappedFsrs,
  'cram, new cards first': cramNewFirst,
  'cram, new cards last': cramNewLast,
  'FSRS and spread last looks': lastLooks,
}

/** What one learner knew when the seminar began, and what the app had said at the start, halfway and on the last study day. */
export interface CourseEnd {
  /** Mean chance of recall of all cards, 0 to 1; a card never met counts 0. */
  readonly recall: number
  readonly predicted: readonly number[]
  /** Share of the minutes of days not missed that was used. */
  readonly used: number
}

/** Runs one learner through a scenario with one strategy. `seed` fixes her memory and what she knows when. */
export function runCourse(scenario: Scenario, kind: LearnerKind, strategy: string, seed: number, withForecasts: boolean): CourseEnd {
  const { days, cards, end, off, missed, minutes } = scenario
  const course = startCourse(scenario, makeLearner(kind, cards, seed), seed)
  learnBefore(course)
  const predicted: number[] = []
  const told = withForecasts ? [0, Math.floor(days / 2), days - 1] : []
  let used = 0
  let given = 0
  for (let day = 0; day < days; day += 1) {
    for (const each of told) if (each === day) predicted.push(forecast(course, day).likely)
    if (off.has(day) || missed.has(day)) continue
    given += minutes * 60
    used += study(course, day, strategies[strategy] as Strategy)
  }
  let recall = 0
  for (let card = 0; card < cards; card += 1) recall += course.learner.recall(card, end)
  return { recall: recall / cards, predicted, used: given === 0 ? 0 : used / given }
}

/** One sitting: cards in the strategy's order as long as there is time for the next; gives the seconds used. */
function study(course: Course, day: number, strategy: Strategy): number {
  const { scenario: { minutes, studyAt, pace }, cards } = course
  const seconds = minutes * 60
  let used = 0
  for (const place of strategy(course, day)) {
    const needed = cards[place]?.fresh === true ? pace.fresh : pace.known
    if (used + needed > seconds) break
    used += lookAtCard(course, place, day, day + studyAt + used / 86_400)
  }
  return used
}
