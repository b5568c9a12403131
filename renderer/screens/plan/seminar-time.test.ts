import { expect, test } from 'vitest'
import { zoneToClock } from '../../store/zone-to-clock.ts'
import { dayToDate, instantToLocal, localToInstant } from './seminar-time.ts'

const berlin = zoneToClock('Europe/Berlin', 4)

test.each([
  ['in winter', '2026-11-26', '14:00', Date.UTC(2026, 10, 26, 13)],
  ['in summer', '2026-07-01', '09:30', Date.UTC(2026, 6, 1, 7, 30)],
  ['on the day the clocks go back', '2026-10-25', '10:00', Date.UTC(2026, 9, 25, 9)],
  ['on the day they go forward', '2026-03-29', '10:00', Date.UTC(2026, 2, 29, 8)],
])('a time %s is an instant, and the other way round', (_, date, time, at) => {
  expect(localToInstant({ date, time }, berlin)).toBe(at)
  expect(instantToLocal(at, berlin)).toEqual({ date, time })
})

test.each([['', '14:00'], ['2026-02-30', '14:00'], ['2026-11-26', ''], ['yesterday', 'noon']])('%s %s is no time', (date, time) => {
  expect(localToInstant({ date, time }, berlin)).toBeNull()
})

test('a study day has the date of its morning', () => {
  expect(dayToDate(20_783)).toBe('2026-11-26')
})
