import { expect, test } from 'vitest'
import { adjustConfidence } from './adjust-confidence.ts'

test('without decisions the measured confidence holds, and an absent one stays absent', () => {
  expect(adjustConfidence(0.9, undefined)).toBe(0.9)
  expect(adjustConfidence(0.9, { kept: 0, rejected: 0 })).toBe(0.9)
  expect(adjustConfidence(undefined, { kept: 3, rejected: 0 })).toBeUndefined()
})

test('ten decisions weigh as much as what was measured', () => {
  expect(adjustConfidence(0.8, { kept: 0, rejected: 10 })).toBeCloseTo(0.4)
  expect(adjustConfidence(0.8, { kept: 10, rejected: 0 })).toBeCloseTo(0.9)
})

test('each rejection lowers it, each acceptance raises it, never to 0 or 1', () => {
  const steps = [0, 1, 2, 5, 100].map((rejected) => adjustConfidence(0.9, { kept: 0, rejected }))
  expect(steps).toEqual(steps.toSorted((a, b) => b - a))
  expect(new Set(steps).size).toBe(5)
  expect(adjustConfidence(0.9, { kept: 0, rejected: 10_000 })).toBeGreaterThan(0)
  expect(adjustConfidence(0.5, { kept: 10_000, rejected: 0 })).toBeLessThan(1)
})
