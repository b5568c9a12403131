import * as fc from 'fast-check'
import { default_w } from 'ts-fsrs'
import { expect, test } from 'vitest'
import type { CardId } from '../../model/id.ts'
import { standardPreset, type Preset } from '../../model/preset.ts'
import type { Rating } from '../../model/review.ts'
import { newMemory, nextMemory, presetToMemoryOptions, recallAfter, type Memory } from '../memory.ts'
import { logToItems } from './fit-items.ts'
import { weightBounds } from './is-sane.ts'
import { predictRecall } from './predict-recall.ts'
import { standardWeights } from './standard-weights.ts'

const clock = { startHour: 0, offsetAt: () => 0 }
const day = 86_400_000
const card = 'card' as CardId

test('the usual weights are the scheduler’s', () => {
  expect(standardWeights).toEqual([...default_w])
})

/** What the scheduler itself would have said before each later-day answer, by its memory. */
function replay(ratings: readonly Rating[], times: readonly number[], preset: Preset): number[] {
  const options = presetToMemoryOptions(preset, { easyDays: [1, 1, 1, 1, 1, 1, 1] }, clock)
  let memory: Memory = newMemory()
  const said: number[] = []
  for (const [index, rating] of ratings.entries()) {
    const at = times[index] ?? 0
    const days = Math.floor(at / day) - Math.floor((times[index - 1] ?? at) / day)
    if (index > 0 && days > 0) said.push(recallAfter(memory.stability, days, preset.weights))
    memory = nextMemory(memory, rating, at, options, card)
  }
  return said
}

const ratingsArb = fc.array(fc.constantFrom<Rating>(1, 2, 3, 4), { minLength: 2, maxLength: 25 })
const weightsArb = fc.tuple(...weightBounds.map(([low, high]) => fc.double({ min: low, max: high, noNaN: true }))).map((weights) => [...weights])

test('a whole log is predicted as the scheduler predicts card by card, whatever the weights', () => {
  fc.assert(
    fc.property(ratingsArb, fc.infiniteStream(fc.constantFrom(0, 0, 0.01, 1, 2, 5, 30, 400)), fc.option(weightsArb), (ratings, gaps, drawn) => {
      let at = day * 20_000
      const times = ratings.map(() => (at += Math.round((gaps.next().value ?? 0) * day)))
      const preset = { ...standardPreset, weights: drawn, relearningSteps: [10] }
      const predicted = predictRecall(logToItems({ cards: [{ ratings, times, restarts: [] }] }, clock), drawn ?? standardWeights)
      const said = replay(ratings, times, preset)
      expect(predicted).toHaveLength(said.length)
      for (const [index, chance] of said.entries()) expect(predicted[index]).toBeCloseTo(chance, 5)
    }),
    { numRuns: 500 },
  )
})

test('histories do not know of each other, and predictions stand in the order of targets', () => {
  const one = { ratings: [3, 1, 3] as const, times: [1, 5, 9].map((at) => at * day), restarts: [] }
  const other = { ratings: [1, 3] as const, times: [2, 3].map((at) => at * day), restarts: [] }
  const alone = predictRecall(logToItems({ cards: [one] }, clock), standardWeights)
  const together = predictRecall(logToItems({ cards: [other, one] }, clock), standardWeights)
  expect(together[1]).toBe(alone[0])
  expect(together[2]).toBe(alone[1])
})

test('recall is 90% after as many days as the first stability says', () => {
  const weights = standardWeights.with(2, 7)
  const log = { cards: [{ ratings: [3, 3] as const, times: [0, 7 * day], restarts: [] }] }
  expect(predictRecall(logToItems(log, clock), weights)[0]).toBeCloseTo(0.9, 10)
})

