import { ratioAt, recallAt } from './fsrs-steps.ts'
import type { ShownAnswers } from './planner-input.ts'

// [Note: doubt] FSRS says how long a card is held; this reader may hold it longer or shorter, and now and then an answer
// slips whatever the memory. The planner does not bet on one number: it weighs readers whose stabilities are all so many
// times those of FSRS and who slip so often, by what is usual and by what her answers have shown (Bayes), and plans with
// the chance of recall that they have on average. Before there are answers the average forgets sooner than FSRS at first
// and later than it in the long run, which makes last looks late and few bets long.

const usualSpread = 0.6
const spreads = [-1.8, -1.35, -0.9, -0.45, 0, 0.45, 0.9, 1.35, 1.8]
const slips = [
  { share: 0, usual: 0.5 },
  { share: 0.03, usual: 0.35 },
  { share: 0.08, usual: 0.15 },
]
/** Answers say less than their number: those to one card hang together, and old ones fade. */
const trust = 0.5

const firstLog = -9
const logStep = 0.1
const points = 181

/** Chance of recall by time since the last answer over stability, tabled by its logarithm. */
export type RecallCurve = Float64Array

/** The chance of recall that readers like this one have on average, by weights of FSRS-6 and what her answers have shown. */
export function makeRecallCurve(weights: readonly number[], shown: readonly ShownAnswers[]): RecallCurve {
  const readers = weighReaders(weights, shown)
  const curve = new Float64Array(points)
  for (let point = 0; point < points; point += 1) {
    const ratio = Math.exp(firstLog + logStep * point)
    for (const { times, slip, share } of readers) curve[point] = (curve[point] ?? 0) + share * (1 - slip) * recallAt(ratio / times, weights)
  }
  return curve
}

/** Reads the curve: chance of recall `days` after the last answer of a card whose stability has this logarithm. */
export function recallOn(curve: RecallCurve, days: number, stabilityLog: number): number {
  if (days <= 0) return curve[0] ?? 0
  const at = Math.min(Math.max((Math.log(days) - stabilityLog - firstLog) / logStep, 0), points - 1.001)
  const point = Math.floor(at)
  return (curve[point] ?? 0) + ((curve[point + 1] ?? 0) - (curve[point] ?? 0)) * (at - point)
}

interface Reader {
  readonly times: number
  readonly slip: number
  readonly share: number
}

function weighReaders(weights: readonly number[], shown: readonly ShownAnswers[]): readonly Reader[] {
  const bins = shown.filter(({ count }) => count > 0).map(({ predicted, known, count }) => ({ ratio: ratioAt(Math.min(Math.max(predicted, 0.001), 0.9995), weights), known, count }))
  const weighed = spreads.flatMap((spread) =>
    slips.map(({ share: slip, usual }) => {
      const times = Math.exp(spread)
      let likely = -((spread / usualSpread) ** 2) / 2 + Math.log(usual)
      for (const { ratio, known, count } of bins) {
        const recall = Math.min(Math.max((1 - slip) * recallAt(ratio / times, weights), 0.001), 0.999)
        likely += trust * (known * Math.log(recall) + (count - known) * Math.log(1 - recall))
      }
      return { times, slip, likely }
    }),
  )
  const most = Math.max(...weighed.map(({ likely }) => likely))
  const total = weighed.reduce((sum, { likely }) => sum + Math.exp(likely - most), 0)
  return weighed.map(({ times, slip, likely }) => ({ times, slip, share: Math.exp(likely - most) / total }))
}
