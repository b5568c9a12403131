import { expect, test } from 'vitest'
import { isProven, rateRule } from './rate-rule.ts'
import { priorOf } from './rule-priors.ts'

const none = { tune: [0, 0], test: [0, 0] } as const

test('a rule that nobody judged has the rate that is expected of it, by the longest beginning of its name', () => {
  expect(rateRule('open-agent-person', none, new Map())).toBeCloseTo(priorOf('open-agent-person'), 9)
  expect(priorOf('open-agent-person')).toBeGreaterThan(priorOf('open-agent-thing'))
})

test('a record outweighs what was expected as it grows, and unseen texts count more', () => {
  const prior = rateRule('gap-phrase', none)
  const tuned = rateRule('gap-phrase', { tune: [20, 20], test: [0, 0] })
  const unseen = rateRule('gap-phrase', { tune: [0, 0], test: [20, 20] })
  expect(tuned).toBeGreaterThan(prior)
  expect(unseen).toBeGreaterThan(tuned)
  expect(rateRule('abbreviation', { tune: [0, 0], test: [0, 40] })).toBeLessThan(0.5)
})

test('a rule is proven by nine in ten of enough cards of unseen texts, and loses it again', () => {
  expect(isProven('open-when', { tune: [50, 50], test: [9, 9] })).toBe(false)
  expect(isProven('open-when', { tune: [0, 0], test: [18, 20] })).toBe(true)
  expect(isProven('open-when', { tune: [0, 0], test: [17, 20] })).toBe(false)
  expect(isProven('abbreviation', none)).toBe(true)
  expect(isProven('abbreviation', { tune: [0, 0], test: [8, 12] })).toBe(false)
})

test('a rule that few cards were judged of goes with the rules that word cards alike', () => {
  const kin = new Map([['open-subject', [2, 40] as const]])
  expect(rateRule('open-subject-thing', none, kin)).toBeLessThan(0.4)
  expect(rateRule('open-subject-thing', { tune: [0, 0], test: [30, 30] }, kin)).toBeGreaterThan(0.7)
  expect(rateRule('open-agent-thing', none, kin)).toBeCloseTo(priorOf('open-agent-thing'), 9)
})
