import { expect, test } from 'vitest'
import { dateToDay, dayToDate } from './day-dates.ts'

test('study days are the days of the calendar', () => {
  expect(dayToDate(20_458)).toBe('2026-01-05')
  expect(dateToDay('2026-01-05')).toBe(20_458)
  expect(dateToDay(dayToDate(-1))).toBe(-1)
  expect(['', '2026-02-30x', 'tomorrow'].map(dateToDay)).toEqual([null, null, null])
})
