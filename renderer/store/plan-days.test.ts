import { expect, test } from 'vitest'
import { seminarSchema, type Seminar } from '../../decks/model/seminar.ts'
import { dayOf } from '../../decks/study/day.ts'
import { utcClock } from '../../tests/builders/zone-clock.ts'
import { planDays, usualEvening } from './plan-days.ts'
import { zoneToClock } from './zone-to-clock.ts'

const hour = 3_600_000
const day = 24 * hour
const clock = utcClock(4)
// A Monday at noon.
const now = Date.UTC(2026, 0, 5, 12)
const today = dayOf(now, clock)

const aSeminar = (change: object = {}): Seminar =>
  seminarSchema.parse({ id: 's1', title: 'A seminar', at: now + 4 * day, decks: ['rivers'], articles: [], minutes: 30, off: { weekdays: [], days: [] }, gated: false, from: 0, ...change })
const plan = (seminars: Seminar[], change: object = {}) => planDays({ seminars, now, clock, usual: usualEvening(clock), spentToday: 0, ...change })

test('days run from now to that of the last seminar, each at the usual hour, its own before it begins', () => {
  const days = plan([aSeminar()])
  expect(days.map(({ day: each, seconds }) => [each - today, seconds])).toEqual([[0, 1800], [1, 1800], [2, 1800], [3, 1800], [4, 1800]])
  expect(days.map(({ at }) => new Date(at).toISOString())).toEqual(['2026-01-05T12:00:00.000Z', '2026-01-06T19:00:00.000Z', '2026-01-07T19:00:00.000Z', '2026-01-08T19:00:00.000Z', '2026-01-09T11:30:00.000Z'])
})

test('days off have no time, be it a weekday or a date; before `from` there is none either', () => {
  const days = plan([aSeminar({ off: { weekdays: [2], days: [today + 3] }, from: today + 1 })])
  expect(days.map(({ seconds }) => seconds)).toEqual([0, 1800, 0, 0, 1800])
})

test('several seminars share the minutes of the one that has most', () => {
  const days = plan([aSeminar({ minutes: 40, at: now + 1 * day }), aSeminar({ id: 's2', minutes: 20, off: { weekdays: [0], days: [] } })])
  expect(days.map(({ seconds }) => seconds)).toEqual([2400, 2400, 1200, 1200, 1200])
})

test('what was spent today is taken off today', () => {
  expect(plan([aSeminar()], { spentToday: 600 }).map(({ seconds }) => seconds)).toEqual([1200, 1800, 1800, 1800, 1800])
  expect(plan([aSeminar()], { spentToday: 6000 })[0]?.seconds).toBe(0)
})

test('the usual hour stays where it is when the clocks change', () => {
  const berlin = zoneToClock('Europe/Berlin', 4)
  const from = Date.UTC(2026, 2, 27, 12)
  const days = planDays({ seminars: [aSeminar({ at: from + 5 * day })], now: from, clock: berlin, usual: usualEvening(berlin), spentToday: 0 })
  expect(days.slice(1, 4).map(({ at }) => new Date(at).toISOString())).toEqual(['2026-03-28T18:00:00.000Z', '2026-03-29T17:00:00.000Z', '2026-03-30T17:00:00.000Z'])
})
