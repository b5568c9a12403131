import { default_w } from 'ts-fsrs'
import type { Pace } from '../../decks/study/seminar/planner-input.ts'
import { drawBetween, makeChance } from './chance.ts'
import { drawWeights } from './fsrs-learner.ts'

/** One preparation for one seminar: what the planner knows of it, and what only the bench knows. Times are in days, counted from the midnight before the first study day. */
export interface Scenario {
  readonly number: number
  /** Study days before the seminar; it begins on the day after the last. */
  readonly days: number
  readonly cards: number
  readonly minutes: number
  /** Hour of the day, as a part of a day, at which she studies and at which the seminar begins. */
  readonly studyAt: number
  readonly end: number
  /** Days off that are known beforehand. */
  readonly off: ReadonlySet<number>
  /** Days that nobody knows beforehand to be missed. */
  readonly missed: ReadonlySet<number>
  /** How many cards she had learned in the weeks before. */
  readonly learned: number
  readonly pace: Pace
  /** The app's weights: the standard ones, or some fitted to another time. */
  readonly weights: readonly number[]
  /** How often a first answer is right. */
  readonly first: number
}

/** Draws one of very many scenarios. */
export function makeScenario(seed: number, number: number): Scenario {
  const chance = makeChance(seed * 7919 + number)
  for (let skip = 0; skip < 5; skip += 1) chance()
  const days = 2 + Math.floor(chance() * 59)
  const cards = Math.round(20 * 40 ** chance())
  const minutes = 5 + Math.floor(chance() * 56)
  const missRate = chance() < 0.5 ? 0 : drawBetween(chance, 0.05, 0.4)
  const offRate = chance() < 0.7 ? 0 : drawBetween(chance, 0.1, 0.3)
  const allDays = Array.from({ length: days }, (_, day) => day)
  return {
    number,
    days,
    cards,
    minutes,
    studyAt: drawBetween(chance, 0.4, 0.85),
    end: days + drawBetween(chance, 0.38, 0.7),
    off: new Set(allDays.filter(() => chance() < offRate)),
    missed: new Set(allDays.filter(() => chance() < missRate)),
    learned: chance() < 0.5 ? 0 : Math.floor(cards * drawBetween(chance, 0.1, 0.8)),
    pace: { fresh: drawBetween(chance, 25, 55), known: drawBetween(chance, 5, 11), forgotten: drawBetween(chance, 16, 32) },
    weights: chance() < 0.5 ? [...default_w] : drawWeights(seed + number, 0.3),
    first: drawBetween(chance, 0.4, 0.8),
  }
}
