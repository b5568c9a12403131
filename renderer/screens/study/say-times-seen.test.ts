import { expect, test } from 'vitest'
import { sayTimesSeen } from './say-times-seen.ts'

const day = 86_400_000

test.each([
  [0, null, 'New card'],
  [1, 0, '2nd time, last seen 12 days ago'],
  [2, 0, '3rd time, last seen 12 days ago'],
  [10, 0, '11th time, last seen 12 days ago'],
  [20, 0, '21st time, last seen 12 days ago'],
  [111, 0, '112th time, last seen 12 days ago'],
])('answered %d times', (reps, lastReviewAt, words) => {
  expect(sayTimesSeen({ reps, lastReviewAt }, 12 * day)).toBe(words)
})
