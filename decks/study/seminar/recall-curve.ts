import { ratioAt, recallAt } from './fsrs-steps.ts'
import type { ShownAnswers } from './planner-input.ts'

// [Note: doubt] FSRS gives a chance of recall; this reader may recall more or less than it says, differently near and far
// from certainty, and forget far sooner than it says what she does not look at for long. The planner does not bet on one
// number: it weighs readers whose curve is that of FSRS or a steeper one, and whose log odds of recall are stretched and
// shifted, by what is usual and by what her answers have shown (Bayes), and plans with the chance that they have on average.
// The stretch stays near one, so that a card looked at a moment ago is always taken to be known: answers are seen mostly for
// the cards that give trouble, and would otherwise say that looks are no use.

const usualShift = 0.8
const usualStretch = 0.25
const shifts = [-4.5, -4, -3.5, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]
const stretches = [0.6, 0.8, 1, 1.2, 1.4]
/** Curves by their decay, and how usual they are: FSRS's own (null), that of FSRS before it was fitted, and forgetting by halves. */
const tails = [
  { decay: null, usual: 0.75 },
  { decay: 0.5, usual: 0.2 },
  { decay: 20, usual: 0.05 },
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
  const odds = new Float64Array(tails.length)
  for (let point = 0; point < points; point += 1) {
    tails.forEach(({ decay }, tail) => { odds[tail] = logOdds(recallBy(decay, Math.exp(firstLog + logStep * point), weights)) })
    let sum = 0
    for (const { shift, stretch, tail, share } of readers) sum += share * chanceOf(shift + stretch * (odds[tail] ?? 0))
    curve[point] = sum
  }
  return curve
}

/** Reads the curve: chance of recall `days` after the last answer of a card whose stability has this logarithm. */
export function recallOn(curve: RecallCurve, days: number, stabilityLog: number): number {
  return days <= 0 ? (curve[0] ?? 0) : recallByLog(curve, Math.log(days) - stabilityLog)
}

/** Reads the curve at the logarithm of the time since the last answer over stability. */
export function recallByLog(curve: RecallCurve, ratioLog: number): number {
  const at = Math.min(Math.max((ratioLog - firstLog) / logStep, 0), points - 1.001)
  const point = Math.floor(at)
  return (curve[point] ?? 0) + ((curve[point + 1] ?? 0) - (curve[point] ?? 0)) * (at - point)
}

interface Reader {
  readonly shift: number
  readonly stretch: number
  readonly tail: number
  readonly share: number
}

/** Readers that make up less than this part of all are left out. */
const leastShare = 0.0005

function weighReaders(weights: readonly number[], shown: readonly ShownAnswers[]): readonly Reader[] {
  const bins = shown.filter(({ count }) => count > 0).map(({ predicted, known, count }) => ({ ratio: ratioAt(Math.min(Math.max(predicted, 0.01), 0.9999), weights), known, count }))
  const weighed = tails.flatMap(({ decay, usual }, tail) => {
    const odds = bins.map(({ ratio }) => logOdds(recallBy(decay, ratio, weights)))
    return shifts.flatMap((shift) => stretches.map((stretch) => ({ shift, stretch, tail, likely: Math.log(usual) + likelihoodOf(shift, stretch, bins, odds) })))
  })
  const most = Math.max(...weighed.map(({ likely }) => likely))
  const total = weighed.reduce((sum, { likely }) => sum + Math.exp(likely - most), 0)
  const shares = weighed.map(({ shift, stretch, tail, likely }) => ({ shift, stretch, tail, share: Math.exp(likely - most) / total })).filter(({ share }) => share > leastShare)
  const kept = shares.reduce((sum, { share }) => sum + share, 0)
  return shares.map((reader) => ({ ...reader, share: reader.share / kept }))
}

function likelihoodOf(shift: number, stretch: number, bins: readonly { readonly known: number; readonly count: number }[], odds: readonly number[]): number {
  let likely = -((shift / usualShift) ** 2) / 2 - ((stretch - 1) / usualStretch) ** 2 / 2
  bins.forEach(({ known, count }, bin) => {
    const recall = Math.min(Math.max(chanceOf(shift + stretch * (odds[bin] ?? 0)), 0.001), 0.999)
    likely += trust * (known * Math.log(recall) + (count - known) * Math.log(1 - recall))
  })
  return likely
}

function recallBy(decay: number | null, ratio: number, weights: readonly number[]): number {
  return decay === null ? recallAt(ratio, weights) : (1 + (0.9 ** (-1 / decay) - 1) * ratio) ** -decay
}

function logOdds(chance: number): number {
  const inside = Math.min(Math.max(chance, 0.0005), 0.9995)
  return Math.log(inside / (1 - inside))
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
