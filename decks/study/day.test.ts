import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rememberClock, utcClock, zoneClock } from '../../tests/builders/zone-clock.ts'
import { addDays, dayLength, dayOf, startOfDay } from './day.ts'

const hour = 3_600_000
const zones = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'America/St_Johns', 'Asia/Karachi', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Havana', 'Antarctica/Troll', 'Africa/Cairo']
const clocks = zones.map((zone) => zoneClock(zone))
const anInstant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) })
const aClock = fc.tuple(fc.constantFrom(...clocks), fc.integer({ min: 0, max: 23 })).map(([clock, startHour]) => ({ ...clock, startHour }))

test('the study day starts at the chosen hour and not at midnight', () => {
  const clock = utcClock(4)
  const day = Date.UTC(2026, 10, 26) / dayLength
  expect(dayOf(Date.UTC(2026, 10, 26, 3, 59, 59, 999), clock)).toBe(day - 1)
  expect(dayOf(Date.UTC(2026, 10, 26, 4), clock)).toBe(day)
  expect(startOfDay(day, clock)).toBe(Date.UTC(2026, 10, 26, 4))
})

test('an evening in California is one study day though midnight UTC lies in it', () => {
  const clock = zoneClock('America/Los_Angeles')
  const afternoon = Date.UTC(2026, 6, 1, 23, 50)
  expect(dayOf(afternoon + 20 * 60_000, clock)).toBe(dayOf(afternoon, clock))
})

test('days are an hour shorter and longer when the clocks change', () => {
  const clock = zoneClock('Europe/Berlin')
  const lengthOf = (at: number): number => startOfDay(dayOf(at, clock) + 1, clock) - startOfDay(dayOf(at, clock), clock)
  expect(lengthOf(Date.UTC(2026, 2, 28, 12)) / hour).toBe(23)
  expect(lengthOf(Date.UTC(2026, 9, 24, 12)) / hour).toBe(25)
  expect(lengthOf(Date.UTC(2026, 5, 1, 12)) / hour).toBe(24)
})

test('a day whose first hour is jumped over starts at the jump', () => {
  const clock = zoneClock('Europe/Berlin', 2)
  const jump = Date.UTC(2026, 2, 29, 1)
  expect(startOfDay(dayOf(jump, clock), clock)).toBe(jump)
})

test('every instant lies in its day, in every zone, at every starting hour', () => {
  fc.assert(
    fc.property(anInstant, aClock, (at, clock) => {
      const day = dayOf(at, clock)
      expect(startOfDay(day, clock)).toBeLessThanOrEqual(at)
      expect(startOfDay(day + 1, clock)).toBeGreaterThan(at)
      expect(dayOf(startOfDay(day, clock), clock)).toBe(day)
      expect(dayOf(startOfDay(day, clock) - 1, clock)).toBe(day - 1)
    }),
    { numRuns: 500 },
  )
})

test('adding days lands on that day, at the same time of the clock where it exists', () => {
  const berlin = zoneClock('Europe/Berlin')
  const before = Date.UTC(2026, 9, 24, 2, 10)
  expect(addDays(before, 1, berlin)).toBe(before + 25 * hour)
  fc.assert(
    fc.property(anInstant, fc.integer({ min: 1, max: 2000 }), aClock, (at, days, clock) => {
      expect(dayOf(addDays(at, days, clock), clock)).toBe(dayOf(at, clock) + days)
    }),
    { numRuns: 300 },
  )
})

test('around every change of the clocks adding days lands on that day, at every starting hour', () => {
  const changes = [Date.UTC(2026, 9, 25), Date.UTC(2026, 2, 29), Date.UTC(2026, 10, 1), Date.UTC(2026, 2, 8), Date.UTC(2026, 3, 4, 12), Date.UTC(2026, 9, 3, 12)]
  for (const zone of ['Antarctica/Troll', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Havana', 'America/Los_Angeles', 'Africa/Cairo']) {
    const known = rememberClock(zoneClock(zone))
    for (let startHour = 0; startHour < 24; startHour += 1) {
      const clock = { ...known, startHour }
      for (const change of changes) {
        for (let half = -8; half < 60; half += 1) {
          const before = change + half * (hour / 2) + 7 - 3 * dayLength
          expect(dayOf(addDays(before, 3, clock), clock)).toBe(dayOf(before, clock) + 3)
        }
      }
    }
  }
})
