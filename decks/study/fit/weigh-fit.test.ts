import { expect, test } from 'vitest'
import { fsrsLearner } from '../../../bench/scheduler/learners.ts'
import { simulateLog } from '../../../bench/scheduler/simulate-log.ts'
import { fail, ok } from '../../result.ts'
import { drawToUsual, worthOfUsual } from './draw-to-usual.ts'
import { logToItems, type FitItems } from './fit-items.ts'
import { standardWeights } from './standard-weights.ts'
import { fewestReviews, weighFit, type TrainFit } from './weigh-fit.ts'

/** Somebody who remembers for much longer than most. */
const strong = standardWeights.with(2, 12).with(3, 40).with(8, 2.6)

function someItems(weights: readonly number[], answers = 3000): FitItems {
  const { log } = simulateLog({ learner: fsrsLearner('one', weights), seed: 3, answers, newPerDay: 12, missed: 0.1, buttons: 4 })
  return logToItems(log, { startHour: 0, offsetAt: () => 0 })
}

/** A trainer that finds `weights` whatever it sees. */
function finding(...weights: (readonly number[])[]): TrainFit {
  return async (_, cuts) => ok(cuts.map((_cut, index) => weights[index % weights.length] ?? []))
}

test('the weights of the one who answered are kept, and shown to guess better', async () => {
  const items = someItems(strong)
  const weighed = await weighFit(items, finding(strong))
  expect(weighed).toMatchObject({ ok: true, value: { verdict: 'fit', reviews: items.targets.length } })
  if (!weighed.ok || weighed.value.verdict !== 'fit') return
  const { comparison, weights } = weighed.value
  expect(comparison.after).toBeLessThan(comparison.before)
  expect(comparison.before - comparison.after).toBeGreaterThan(2 * comparison.error)
  expect(weights).toEqual(drawToUsual(strong, items.targets.length))
})

test('the trainer is asked six times: five for the proof, at last for all', async () => {
  const items = someItems(strong)
  let asked: readonly number[] = []
  await weighFit(items, async (_, cuts) => {
    asked = cuts
    return ok(cuts.map(() => strong))
  })
  const all = items.targets.length
  expect(asked).toEqual([0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => Math.floor(all * share)))
})

test('only answers later than those a fit was made from judge it', async () => {
  const items = someItems(strong)
  const weighed = await weighFit(items, finding(strong))
  const half = Math.floor(items.targets.length / 2)
  expect(weighed.ok && weighed.value.comparison?.tested).toBe(items.targets.length - half)
})

test('weights of somebody else are not kept, and the reader is told', async () => {
  const weighed = await weighFit(someItems(standardWeights), finding(strong))
  expect(weighed).toMatchObject({ ok: true, value: { verdict: 'usual', reason: 'The usual figures guess your answers better than fitted ones would. Nothing was changed.' } })
})

test('a win that chance explains is none', async () => {
  // Weights a hair from the usual ones, towards the truth.
  const near = standardWeights.map((usual, index) => usual + ((strong[index] ?? usual) - usual) * 0.01)
  expect(await weighFit(someItems(strong), finding(near))).toMatchObject({ ok: true, value: { verdict: 'usual', reason: 'Your answers fit the usual figures as well as any. Nothing was changed.' } })
})

test('too few answers are not given to the trainer', async () => {
  const items = someItems(strong)
  const few = { ...items, targets: items.targets.subarray(0, fewestReviews - 1) }
  const trained: unknown[] = []
  const weighed = await weighFit(few, async (_, cuts) => (trained.push(cuts), ok(cuts.map(() => strong))))
  expect(weighed).toMatchObject({ ok: true, value: { verdict: 'usual', reviews: fewestReviews - 1, comparison: null } })
  expect(trained).toEqual([])
})

test.each<[string, (readonly number[])[]]>([
  ['no number', [strong.with(5, Number.NaN)]],
  ['beyond its bounds', [strong.with(20, 0.9)]],
  ['infinite', [strong.with(0, Infinity)]],
  ['too few', [strong.slice(0, 19)]],
  ['missing once', [strong, strong, strong, strong, strong, []]],
])('a fit that is %s is thrown away', async (_, weights) => {
  expect(await weighFit(someItems(strong), finding(...weights))).toMatchObject({ ok: true, value: { verdict: 'usual', comparison: null } })
})

test('a trainer that fails is a problem', async () => {
  expect(await weighFit(someItems(strong), async () => fail('fit-stopped', 'Stopped.'))).toEqual(fail('fit-stopped', 'Stopped.'))
})

test('a fit is drawn to the usual weights, the less the more answers it was made from', () => {
  expect(drawToUsual(strong, 0)).toEqual([...standardWeights])
  expect(drawToUsual(strong, worthOfUsual)[8]).toBeCloseTo((2.6 + 1.8722) / 2, 6)
  expect(drawToUsual(strong, worthOfUsual)[3]).toBeCloseTo(Math.sqrt(40 * 8.2956), 6)
  expect(drawToUsual(strong, 1e9)[3]).toBeCloseTo(40, 3)
})
