import { expect, test } from 'vitest'
import { weekdayOf, weeksOf } from './weeks-of.ts'

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000

test('weekdays count from Monday', () => {
  expect([dayOf('1970-01-01'), dayOf('2026-11-23'), dayOf('2026-11-22'), dayOf('1969-12-29')].map(weekdayOf)).toEqual([3, 0, 6, 0])
})

test('weeks are whole and hold every day', () => {
  const weeks = weeksOf([dayOf('2026-11-22'), dayOf('2026-11-23')])
  expect(weeks.map((week) => week.length)).toEqual([7, 7])
  expect(weeks[0]?.at(-1)).toBe(dayOf('2026-11-22'))
  expect(weeksOf([])).toEqual([])
})
