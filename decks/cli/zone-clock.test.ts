import { expect, test } from 'vitest'
import { zoneClock } from './zone-clock.ts'

const hour = 3_600_000

test.each([
  ['UTC', Date.UTC(2026, 0, 5), 0],
  ['Asia/Karachi', Date.UTC(2026, 0, 5), 300],
  ['Asia/Kathmandu', Date.UTC(2026, 0, 5), 345],
  ['America/New_York', Date.UTC(2026, 0, 5), -300],
  ['America/New_York', Date.UTC(2026, 6, 5), -240],
  ['Nowhere/None', Date.UTC(2026, 0, 5), 0],
])('%s at %i is %i minutes east', (zone, at, minutes) => {
  expect(zoneClock(zone, 4)).toMatchObject({ startHour: 4 })
  expect(zoneClock(zone, 4).offsetAt(at)).toBe(minutes)
})

test('a change of the clocks falls on its moment', () => {
  const clock = zoneClock('Europe/Berlin', 4)
  const change = Date.UTC(2026, 2, 29, 1)
  expect([change - 1, change, change + hour].map((at) => clock.offsetAt(at))).toEqual([60, 120, 120])
})
