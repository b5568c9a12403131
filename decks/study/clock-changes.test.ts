import { expect, test } from 'vitest'
import { aCardId } from '../../tests/builders/a-review.ts'
import { someMemoryOptions } from '../../tests/builders/some-memory-options.ts'
import { rememberClock, utcClock, zoneClock } from '../../tests/builders/zone-clock.ts'
import type { Rating } from '../model/review.ts'
import { countToday } from './count-today.ts'
import { addDays, dayLength, dayOf, startOfDay, type DayClock } from './day.ts'
import { isDue } from './is-due.ts'
import { newMemory, nextMemory, type Memory } from './memory.ts'

const hour = 3_600_000
const card = aCardId()
const berlin = rememberClock(zoneClock('Europe/Berlin'))

function learn(at: number, clock: DayClock): Memory {
  return nextMemory(newMemory(), 4, at, someMemoryOptions({ clock }), card)
}

/** Whether the card is asked on each study day from the one of its last answer. */
function firstDueDay(memory: Memory, clock: DayClock): number {
  const first = dayOf(memory.lastReviewAt ?? 0, clock)
  for (let day = first; day < first + 400; day += 1) if (isDue(memory, startOfDay(day, clock), clock)) return day - first
  return Infinity
}

test('when the clocks go forward or back a card comes on the day it would have come on, from that day\'s first moment', () => {
  const usual = firstDueDay(learn(Date.UTC(2026, 5, 1, 20), berlin), berlin)
  for (const change of [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)]) {
    for (let before = 0; before <= 10; before += 1) {
      for (const timeOfDay of [0, 0.5, 1, 1.5, 5, 20, 23.5]) {
        const memory = learn(change - before * dayLength + timeOfDay * hour, berlin)
        expect(firstDueDay(memory, berlin)).toBe(usual)
      }
    }
  }
})

test('a study day of 23 or 25 hours counts as one for the memory too', () => {
  const options = someMemoryOptions({ clock: berlin })
  const after = (at: number): number => nextMemory(learn(at, berlin), 3, addDays(at, 7, berlin), options, card).stability
  const summer = after(Date.UTC(2026, 5, 1, 10))
  for (const at of [Date.UTC(2026, 2, 25, 22), Date.UTC(2026, 2, 28, 23), Date.UTC(2026, 9, 20, 10), Date.UTC(2026, 9, 24, 22, 30)]) expect(after(at)).toBe(summer)
})

test('a card in learning comes back after ten minutes of real time though the clocks change in them', () => {
  for (const change of [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)]) {
    const at = change - 5 * 60_000
    const options = someMemoryOptions({ clock: berlin })
    const once = nextMemory(newMemory(), 3, at, options, card)
    expect(once.due).toBe(at + 10 * 60_000)
    expect(nextMemory(once, 3, once.due, options, card).state).toBe('review')
  }
})

test('who flies west or east sees a card at most a day sooner or later by the calendar, and never loses it', () => {
  const places = ['Pacific/Honolulu', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Karachi', 'Pacific/Kiritimati'].map((zone) => rememberClock(zoneClock(zone)))
  for (const home of places) {
    for (const away of places) {
      for (let time = 0; time < 24; time += 1) {
        const memory = learn(Date.UTC(2026, 6, 1) + time * hour, home)
        const [planned, there] = [dayOf(memory.due, home), dayOf(memory.due, away)]
        expect(Math.abs(there - planned)).toBeLessThanOrEqual(1)
        expect(isDue(memory, startOfDay(there, away), away)).toBe(true)
        // The flight itself is no pause and no step back for the memory.
        const landed = nextMemory(memory, 3, memory.due, someMemoryOptions({ clock: away }), card)
        expect(landed.stability).toBeGreaterThan(memory.stability)
        expect(dayOf(landed.due, away)).toBeGreaterThan(dayOf(memory.due, away))
      }
    }
  }
})

test('answers on the way count on the day they fall on where she is', () => {
  const [tokyo, honolulu] = [zoneClock('Asia/Tokyo'), zoneClock('Pacific/Honolulu')]
  const morning = Date.UTC(2026, 6, 1, 0)
  expect(dayOf(morning, tokyo) - dayOf(morning, honolulu)).toBe(1)
  const review = { id: '00000000000000000000000000' as never, card, rating: 3 as Rating, at: morning, took: 1000 }
  expect(countToday([review], honolulu, morning + 8 * hour).answers).toBe(1)
  expect(countToday([review], tokyo, morning + 20 * hour).answers).toBe(0)
})

test('a zone that changes in the middle of a history neither stops it nor runs it backwards', () => {
  const clocks = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'].map((zone) => zoneClock(zone))
  let memory = newMemory()
  let at = Date.UTC(2026, 0, 1, 12)
  for (let count = 0; count < 30; count += 1) {
    const clock = clocks[count % clocks.length] as DayClock
    const next = nextMemory(memory, count % 7 === 6 ? 1 : 3, at, someMemoryOptions({ clock }), card)
    expect(next.lastReviewAt).toBe(at)
    expect(next.due).toBeGreaterThan(at)
    memory = next
    at += count % 3 === 0 ? hour : 3 * dayLength
  }
})

test('a clock set back counts as no time, before and after the hour at which a day starts', () => {
  for (const startHour of [0, 4, 12, 23]) {
    const options = someMemoryOptions({ clock: utcClock(startHour) })
    const start = startOfDay(dayOf(Date.UTC(2026, 0, 10, 12), options.clock), options.clock)
    for (const [first, second] of [[start + 60_000, start - 60_000], [start + 10 * hour, start - 30 * hour], [start, start - 1]] as const) {
      const learned = nextMemory(newMemory(), 4, first, options, card)
      const back = nextMemory(learned, 3, second, options, card)
      expect(back).toEqual(nextMemory(learned, 3, first, options, card))
      expect(back.lastReviewAt).toBe(first)
      expect(dayOf(back.due, options.clock)).toBeGreaterThan(dayOf(first, options.clock))
      // Once the clock is right again the next answer counts from there.
      expect(nextMemory(back, 3, first + 40 * dayLength, options, card).stability).toBeGreaterThan(back.stability)
    }
  }
})

test('whatever hour the day starts at, cards of one evening are due together and a study day later than its last', () => {
  for (let startHour = 0; startHour < 24; startHour += 1) {
    const clock = { ...berlin, startHour }
    const day = dayOf(Date.UTC(2026, 2, 20, 12), clock)
    const [from, until] = [startOfDay(day, clock), startOfDay(day + 1, clock)]
    const dueDays = new Set(Array.from({ length: 24 }, (_, part) => dayOf(learn(from + ((until - 1 - from) * part) / 23, clock).due, clock) - day))
    expect(dueDays.size).toBe(1)
    expect(isDue({ state: 'review', due: addDays(from, 1, clock) }, until - 1, clock)).toBe(false)
    expect(isDue({ state: 'review', due: addDays(until - 1, 1, clock) }, until, clock)).toBe(true)
  }
})

test('the leap day is a day', () => {
  const clock = utcClock()
  const [before, leap, after] = [Date.UTC(2028, 1, 28, 12), Date.UTC(2028, 1, 29, 12), Date.UTC(2028, 2, 1, 12)]
  expect([dayOf(leap, clock) - dayOf(before, clock), dayOf(after, clock) - dayOf(leap, clock)]).toEqual([1, 1])
  expect(addDays(before, 1, clock)).toBe(leap)
  expect(addDays(leap, 365, clock)).toBe(Date.UTC(2029, 1, 28, 12))
  expect(firstDueDay(learn(before, clock), clock)).toBe(firstDueDay(learn(before - 60 * dayLength, clock), clock))
})
