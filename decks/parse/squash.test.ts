import { expect, test } from 'vitest'
import { sigmoid, tanh } from './squash.ts'

test('the table is as near as it says', () => {
  for (let x = -11.99; x < 12; x += 0.0137) {
    expect(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(2e-6)
    expect(Math.abs(tanh(x) - Math.tanh(x))).toBeLessThan(2e-5)
  }
})

test('far out it is flat', () => {
  expect([sigmoid(-12), sigmoid(-1e9), sigmoid(12), sigmoid(1e9)]).toEqual([0, 0, 1, 1])
  expect([tanh(-50), tanh(50)]).toEqual([-1, 1])
})
