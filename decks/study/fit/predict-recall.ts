import type { FitItems } from './fit-items.ts'

/**
 * What FSRS-6 with these 21 weights predicted for each target of `items`, in their order: the chance of recall, from 0 to
 * 1, by the answers before it. Written from https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm for
 * whole logs at once; a test holds it against `memory.ts`.
 */
export function predictRecall(items: FitItems, weights: readonly number[]): Float64Array {
  const { ratings, days, starts, targets } = items
  /** One more than the order of the target at each place, 0 where there is none. */
  const orderOf = new Uint32Array(ratings.length)
  for (let order = 0; order < targets.length; order += 1) orderOf[targets[order] ?? 0] = order + 1
  const predicted = new Float64Array(targets.length)
  const w = Float64Array.from(weights)
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? ratings.length
    let state = firstState(w, ratings[start] ?? 3)
    for (let place = start + 1; place < end; place += 1) {
      const elapsed = (days[place] ?? 0) - (days[place - 1] ?? 0)
      const recall = chanceAfter(w, elapsed, state.stability)
      const order = orderOf[place] ?? 0
      if (order > 0) predicted[order - 1] = recall
      state = nextState(w, state, ratings[place] ?? 3, elapsed, recall)
    }
  }
  return predicted
}

/** The chance of recall `elapsed` days after an answer that left the memory with `stability`. */
export function chanceAfter(w: ArrayLike<number>, elapsed: number, stability: number): number {
  const decay = -at(w, 20)
  const factor = 0.9 ** (1 / decay) - 1
  return (1 + (factor * elapsed) / stability) ** decay
}

/** Days until recall falls to 90%, and how hard the card is, 1 to 10. */
export interface FitState {
  readonly stability: number
  readonly difficulty: number
}

/** The state after the first answer to a card. The scheduler lets no first stability be shorter than a tenth of a day, though the trainer would. */
export function firstState(w: ArrayLike<number>, rating: number): FitState {
  return { stability: Math.max(at(w, rating - 1), 0.1), difficulty: clamp(firstDifficulty(w, rating), 1, 10) }
}

/** The state after an answer `elapsed` whole days after the last, when recall stood at `recall`. */
export function nextState(w: ArrayLike<number>, { stability, difficulty }: FitState, rating: number, elapsed: number, recall: number): FitState {
  const moved = difficulty - (at(w, 6) * (rating - 3) * (10 - difficulty)) / 9
  return {
    stability: clamp(nextStability(w, stability, difficulty, rating, elapsed, recall), 0.001, 36_500),
    difficulty: clamp(at(w, 7) * firstDifficulty(w, 4) + (1 - at(w, 7)) * moved, 1, 10),
  }
}

function nextStability(w: ArrayLike<number>, s: number, d: number, rating: number, elapsed: number, recall: number): number {
  if (elapsed === 0) {
    const growth = Math.exp(at(w, 17) * (rating - 3 + at(w, 18))) * s ** -at(w, 19)
    return s * (rating > 1 ? Math.max(1, growth) : growth)
  }
  if (rating === 1) {
    const forgotten = at(w, 11) * d ** -at(w, 12) * ((s + 1) ** at(w, 13) - 1) * Math.exp(at(w, 14) * (1 - recall))
    return Math.min(forgotten, s / Math.exp(at(w, 17) * at(w, 18)))
  }
  const strength = rating === 2 ? at(w, 15) : rating === 4 ? at(w, 16) : 1
  return s * (1 + Math.exp(at(w, 8)) * (11 - d) * s ** -at(w, 9) * (Math.exp(at(w, 10) * (1 - recall)) - 1) * strength)
}

function firstDifficulty(w: ArrayLike<number>, rating: number): number {
  return at(w, 4) - Math.exp(at(w, 5) * (rating - 1)) + 1
}

function at(w: ArrayLike<number>, index: number): number {
  return w[index] ?? Number.NaN
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
