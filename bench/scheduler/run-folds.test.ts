import { expect, test } from 'vitest'
import { logToItems, type FitItems } from '../../decks/study/fit/fit-items.ts'
import { lossesOf, meanOf } from '../../decks/study/fit/log-loss.ts'
import { predictRecall } from '../../decks/study/fit/predict-recall.ts'
import { standardWeights } from '../../decks/study/fit/standard-weights.ts'
import { fsrsLearner } from './learners.ts'
import { predictSm2 } from './predict-sm2.ts'
import { readPublicLog } from './read-public-log.ts'
import { runFolds } from './run-folds.ts'
import { simulateLog } from './simulate-log.ts'

const publicLog = readPublicLog()
if (publicLog === null) console.log('The public log (../shared/evaluation/pyfsrs_josh.csv) is not here, so nothing is compared with what others measured on it.')

test.runIf(publicLog !== null)('the usual weights have the log loss on the public log that others measured', () => {
  const items = logToItems(publicLog ?? { cards: [] }, { startHour: 4, offsetAt: () => 0 })
  const size = Math.floor(items.targets.length / 6)
  const predicted = predictRecall(items, standardWeights)
  const folds = [5, 4, 3, 2, 1].map((left) => meanOf(lossesOf(predicted, items, items.targets.length - left * size, items.targets.length - (left - 1) * size)))
  expect(meanOf(folds)).toBeCloseTo(0.4422, 4)
})

const strong = standardWeights.with(2, 12).with(3, 40).with(8, 2.6)

function aLog(answers: number): { items: FitItems; truth: Float64Array } {
  const { log, truth } = simulateLog({ learner: fsrsLearner('one', strong), seed: 3, answers, newPerDay: 12, missed: 0.1, buttons: 4 })
  return { items: logToItems(log, { startHour: 0, offsetAt: () => 0 }), truth }
}

test('the truth beside a made-up log belongs to its answers', () => {
  const { items, truth } = aLog(1500)
  expect(truth).toHaveLength(items.ratings.length)
  // Who made the log and who is given her weights say the same.
  const predicted = predictRecall(items, strong)
  for (const [order, place] of items.targets.entries()) expect(truth[place]).toBeCloseTo(predicted[order] ?? 0, 10)
})

test('the real trainer finds the strong learner, and nobody is better than the truth', async () => {
  const { items, truth } = aLog(3000)
  const { usual, fitted, lectern, truth: best, kept } = await runFolds(items, truth)
  expect(fitted).toBeLessThan(usual)
  expect(lectern).toBeLessThanOrEqual(usual)
  expect(kept).toBeGreaterThan(0)
  for (const loss of [usual, fitted, lectern]) expect(loss).toBeGreaterThan(best ?? Infinity)
})

test('SM-2 waits a day, six days, then by its factor, and starts over when something is forgotten', () => {
  const days = [0, 1, 7, 22, 23]
  const items: FitItems = { ratings: Uint8Array.of(3, 3, 3, 1, 3), days: Int32Array.from(days), starts: Uint32Array.of(0), targets: Uint32Array.of(1, 2, 3, 4) }
  const [one, six, fifteen, again] = predictSm2(items)
  // Each came exactly when SM-2 wants it, so each is a matter of 90%. "Good" is grade 4, which leaves the factor at 2.5.
  for (const chance of [one, six, fifteen, again]) expect(chance).toBeCloseTo(0.9, 10)
})
