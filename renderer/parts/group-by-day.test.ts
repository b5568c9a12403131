import { expect, test } from 'vitest'
import { groupByDay } from './group-by-day.ts'

test('things are grouped by the days of the reader’s zone, in their order', () => {
  const items = [{ at: Date.UTC(2026, 2, 12, 20) }, { at: Date.UTC(2026, 2, 12, 18) }, { at: Date.UTC(2026, 2, 12, 3) }]
  expect(groupByDay(items, 'UTC').map(({ day, items: { length } }) => [day, length])).toEqual([['2026-03-12', 3]])
  expect(groupByDay(items, 'Asia/Karachi').map(({ day, items: { length } }) => [day, length])).toEqual([['2026-03-13', 1], ['2026-03-12', 2]])
  expect(groupByDay([], 'UTC')).toEqual([])
})
