import type { FitItems } from '../../decks/study/fit/fit-items.ts'

/**
 * What SM-2 says of recall at each target. SM-2 (https://super-memory.com/english/ol/sm2.htm) plans intervals and predicts
 * nothing; as usual in comparisons, its interval is taken as the time in which recall falls to 90%, along an exponential:
 * 0.9 to the power of elapsed / interval. "Again" to "easy" are its grades 2 to 5; below 3 it starts over. Only the first
 * answer of a day counts, for SM-2 itself repeats what was not known until it is and takes no notice of that. (Counting all
 * makes it worse: 0.61 instead of 0.51 on the public log.)
 */
export function predictSm2({ ratings, days, starts, targets }: FitItems): Float64Array {
  const intervals = new Float64Array(ratings.length)
  for (const [index, start] of starts.entries()) {
    let state = { interval: 0, easiness: 2.5, streak: 0 }
    for (let place = start; place < (starts[index + 1] ?? ratings.length); place += 1) {
      if (place === start || (days[place] ?? 0) > (days[place - 1] ?? 0)) state = nextSm2(state, (ratings[place] ?? 1) + 1)
      intervals[place] = state.interval
    }
  }
  return Float64Array.from(targets, (place) => 0.9 ** (((days[place] ?? 0) - (days[place - 1] ?? 0)) / (intervals[place - 1] ?? 1)))
}

interface Sm2 {
  /** Days. */
  readonly interval: number
  readonly easiness: number
  readonly streak: number
}

function nextSm2({ interval, easiness, streak }: Sm2, grade: number): Sm2 {
  const miss = 5 - grade
  const next = { easiness: Math.max(1.3, easiness + 0.1 - miss * (0.08 + miss * 0.02)), streak: grade < 3 ? 0 : streak + 1 }
  const planned = grade < 3 || streak === 0 ? 1 : streak === 1 ? 6 : interval * easiness
  return { ...next, interval: Math.min(Math.max(1, Math.round(planned)), 36_500) }
}
