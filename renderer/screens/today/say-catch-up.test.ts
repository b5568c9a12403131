import { expect, test } from 'vitest'
import { utcClock } from '../../../tests/builders/zone-clock.ts'
import { sayDay, sayWayOut } from './say-catch-up.ts'

const clock = utcClock()
/** Monday 5 January 2026. */
const monday = Date.UTC(2026, 0, 5) / 86_400_000

test('days near by are named as people do', () => {
  expect([0, 1, 4, 6, 7, 30].map((days) => sayDay(monday + days, monday, clock, 'UTC'))).toEqual(['today', 'tomorrow', 'Friday', 'Sunday', 'Monday 12\u00a0January', 'Wednesday 4\u00a0February'])
})

test('a way out says how many a day and until when, or that it is none', () => {
  expect(sayWayOut({ perDay: 30, until: monday + 4, ends: true }, monday, clock, 'UTC')).toBe('Spread them: 30 a day, those that gain most first, level again by Friday. You can stop or undo it at any time.')
  expect(sayWayOut({ perDay: 30, until: monday + 119, ends: false }, monday, clock, 'UTC')).toContain('your daily limit is too low')
})
