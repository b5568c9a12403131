import { expect, test } from 'vitest'
import type { Example } from './fit-logistic.ts'
import { applyWeights, fitLogistic } from './fit-logistic.ts'

const example = (name: string, wanted: boolean): Example => ({ features: new Map([['bias', 1], [name, 1]]), wanted })
const examples = [...Array.from({ length: 30 }, (_, i) => example('dates', i % 10 !== 0)), ...Array.from({ length: 30 }, (_, i) => example('phrases', i % 10 === 0))]

test('what was wanted often weighs more than what was wanted rarely', () => {
  const weights = fitLogistic(examples, 1)
  expect(applyWeights(weights, example('dates', true).features)).toBeGreaterThan(0.7)
  expect(applyWeights(weights, example('phrases', true).features)).toBeLessThan(0.3)
})

test('a larger penalty draws weights to nought, and the same examples give the same weights', () => {
  const size = (penalty: number): number => Math.abs(fitLogistic(examples, penalty).get('dates') ?? 0)
  expect(size(50)).toBeLessThan(size(1))
  expect([...fitLogistic(examples, 1)]).toEqual([...fitLogistic(examples, 1)])
})
