import { expect, test } from 'vitest'
import { countFirstYear } from './count-first-year.ts'
import { standardWeights } from './standard-weights.ts'

const noLimit = 36_500

test('surer means more looks', () => {
  const looks = [0.7, 0.8, 0.9, 0.95, 0.97].map((retention) => countFirstYear(standardWeights, retention, noLimit))
  expect(looks).toEqual(looks.toSorted((a, b) => a - b))
  expect(looks[0]).toBeGreaterThan(0.5)
  expect(looks[4]).toBeLessThan(60)
})

test('a card that may not rest longer than a week comes back at least every week', () => {
  expect(countFirstYear(standardWeights, 0.9, 7)).toBeGreaterThanOrEqual(52)
  expect(countFirstYear(standardWeights, 0.9, 1)).toBe(365)
})

test('who forgets fast looks more often', () => {
  expect(countFirstYear(standardWeights.with(2, 0.5), 0.9, noLimit)).toBeGreaterThan(countFirstYear(standardWeights, 0.9, noLimit))
})

test('the count is the same every time', () => {
  expect(countFirstYear(standardWeights, 0.9, noLimit)).toBe(countFirstYear(standardWeights, 0.9, noLimit))
})
