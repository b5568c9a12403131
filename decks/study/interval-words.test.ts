import { expect, test } from 'vitest'
import { durationToWords, intervalToWords } from './interval-words.ts'

const minute = 60_000
const day = 24 * 60 * minute

test.each([
  [0, 'in less than a minute'],
  [minute, 'in 1 minute'],
  [10 * minute, 'in 10 minutes'],
  [59.6 * minute, 'in 1 hour'],
  [5 * 60 * minute, 'in 5 hours'],
  [22 * 60 * minute, 'in 22 hours'],
  [23 * 60 * minute, 'in 1 day'],
  [25 * 60 * minute, 'in 1 day'],
  [6 * day, 'in 6 days'],
  [59 * day, 'in 59 days'],
  [91 * day, 'in 3 months'],
  [700 * day, 'in 23 months'],
  [730 * day, 'in 2 years'],
  [36_500 * day, 'in 100 years'],
])('%d ms is %s', (ms, words) => {
  expect(intervalToWords(ms)).toBe(words)
})

test('a duration stands without "in"', () => {
  expect(durationToWords(11 * minute)).toBe('11 minutes')
})
