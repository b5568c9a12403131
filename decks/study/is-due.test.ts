import { expect, test } from 'vitest'
import { zoneClock } from '../../tests/builders/zone-clock.ts'
import { isDue } from './is-due.ts'

const clock = zoneClock('Asia/Karachi')
const now = Date.UTC(2026, 10, 26, 6)

test('a repeated card is due for the whole of its day', () => {
  expect(isDue({ state: 'review', due: now + 12 * 3_600_000 }, now, clock)).toBe(true)
  expect(isDue({ state: 'review', due: now + 24 * 3_600_000 }, now, clock)).toBe(false)
  expect(isDue({ state: 'review', due: now - 400 * 86_400_000 }, now, clock)).toBe(true)
})

test('a card in learning is due to the millisecond', () => {
  expect(isDue({ state: 'learning', due: now }, now, clock)).toBe(true)
  expect(isDue({ state: 'relearning', due: now + 1 }, now, clock)).toBe(false)
})

test('a new card is never due', () => {
  expect(isDue({ state: 'new', due: 0 }, now, clock)).toBe(false)
})
