import { expect, test } from 'vitest'
import { sayPercent } from './say-percent.ts'

test('shares are whole per cents, and nearly all is not all', () => {
  expect([0, 0.001, 0.5, 0.906, 0.9999, 1].map(sayPercent)).toEqual(['0%', '1%', '50%', '91%', '99%', '100%'])
})
