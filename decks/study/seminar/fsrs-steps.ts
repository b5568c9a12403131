// [Note: fsrs by hand] FSRS-6 as plain functions of numbers, written from its published formulas
// (https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm): the planner asks them a million times
// for one plan. `fsrs-steps.test.ts` holds them against ts-fsrs. The bounds on stability are those of ts-fsrs.

const leastStability = 0.001
const mostStability = 36_500

/** A card in memory: days until recall falls to 90%, and 1 (easy) to 10 (hard). */
export interface Held {
  readonly stability: number
  readonly difficulty: number
}

/** Chance of recall when `ratio` stabilities have passed since the last answer, by weights of FSRS-6. */
export function recallAt(ratio: number, weights: readonly number[]): number {
  const decay = -weightOf(weights, 20)
  return (1 + (0.9 ** (1 / decay) - 1) * ratio) ** decay
}

/** How many stabilities have passed when the chance of recall is `recall`: the inverse of `recallAt`. */
export function ratioAt(recall: number, weights: readonly number[]): number {
  const decay = -weightOf(weights, 20)
  return (recall ** (1 / decay) - 1) / (0.9 ** (1 / decay) - 1)
}

/** A card right after its first answer: 1 (not known) or 3 (known). */
export function firstHeld(rating: 1 | 3, weights: readonly number[]): Held {
  return { stability: Math.max(weightOf(weights, rating - 1), 0.1), difficulty: between(firstDifficulty(rating, weights), 1, 10) }
}

/** The card after it was answered whole `days` (one or more) after the last answer, when the chance of recall was `recall`. */
export function heldAfter({ stability, difficulty }: Held, known: boolean, recall: number, weights: readonly number[]): Held {
  return { stability: known ? stabilityWhenKnown(stability, difficulty, recall, weights) : stabilityWhenForgotten(stability, difficulty, recall, weights), difficulty: nextDifficulty(difficulty, known ? 3 : 1, weights) }
}

/** The card after it was known once more on the day of its last answer, as the steps of learning do. */
export function heldAfterStep({ stability, difficulty }: Held, weights: readonly number[]): Held {
  const gain = stability ** -weightOf(weights, 19) * Math.exp(weightOf(weights, 17) * weightOf(weights, 18))
  return { stability: between(stability * Math.max(1, gain), leastStability, mostStability), difficulty: nextDifficulty(difficulty, 3, weights) }
}

function stabilityWhenKnown(stability: number, difficulty: number, recall: number, weights: readonly number[]): number {
  const gain = Math.exp(weightOf(weights, 8)) * (11 - difficulty) * stability ** -weightOf(weights, 9) * (Math.exp((1 - recall) * weightOf(weights, 10)) - 1)
  return between(stability * (1 + gain), leastStability, mostStability)
}

function stabilityWhenForgotten(stability: number, difficulty: number, recall: number, weights: readonly number[]): number {
  const after = weightOf(weights, 11) * difficulty ** -weightOf(weights, 12) * ((stability + 1) ** weightOf(weights, 13) - 1) * Math.exp((1 - recall) * weightOf(weights, 14))
  return between(stability / Math.exp(weightOf(weights, 17) * weightOf(weights, 18)), leastStability, between(after, leastStability, mostStability))
}

function nextDifficulty(difficulty: number, rating: 1 | 3, weights: readonly number[]): number {
  const moved = difficulty - (weightOf(weights, 6) * (rating - 3) * (10 - difficulty)) / 9
  return between(weightOf(weights, 7) * firstDifficulty(4, weights) + (1 - weightOf(weights, 7)) * moved, 1, 10)
}

function firstDifficulty(rating: number, weights: readonly number[]): number {
  return weightOf(weights, 4) - Math.exp((rating - 1) * weightOf(weights, 5)) + 1
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

function weightOf(weights: readonly number[], place: number): number {
  return weights[place] ?? 0
}
