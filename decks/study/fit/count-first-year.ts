import { chanceAfter, firstState, nextState } from './predict-recall.ts'

/** Cards that are followed. More change the count by less than a tenth. */
const cards = 200
const year = 365

/**
 * How often a card that was met and known today comes back within a year, when its reader wants to know `retention` (0.7
 * to 0.99) of what comes back: the mean of 200 cards whose recall falls as these weights say. What is repeated on the same
 * day is not counted.
 */
export function countFirstYear(weights: readonly number[], retention: number, maximumDays: number): number {
  let looks = 0
  let turn = 0
  for (let card = 0; card < cards; card += 1) {
    let state = firstState(weights, 3)
    for (let day = daysUntil(weights, state.stability, retention, maximumDays), last = 0; day <= year; ) {
      const recall = chanceAfter(weights, day - last, state.stability)
      // Multiples of the golden ratio: as evenly spread as chance would be in the end, and the same every time.
      turn = (turn + 0.6180339887498949) % 1
      state = nextState(weights, state, turn < recall ? 3 : 1, day - last, recall)
      looks += 1
      last = day
      day += daysUntil(weights, state.stability, retention, maximumDays)
    }
  }
  return looks / cards
}

/** Whole days, at least one, until recall falls to `retention`. */
function daysUntil(weights: readonly number[], stability: number, retention: number, maximumDays: number): number {
  const decay = -(weights[20] ?? Number.NaN)
  const days = (stability * (retention ** (1 / decay) - 1)) / (0.9 ** (1 / decay) - 1)
  return Math.min(Math.max(1, Math.round(days)), maximumDays)
}
