import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCardId } from '../../tests/builders/a-review.ts'
import { someMemoryOptions } from '../../tests/builders/some-memory-options.ts'
import { dayOf } from './day.ts'
import { newMemory, nextMemory, type MemoryOptions } from './memory.ts'
import { fuzzRange, spreadInterval, weekdayOf } from './spread-interval.ts'

const usual = [1, 1, 1, 1, 1, 1, 1]

test('Thursday is Thursday', () => {
  expect(weekdayOf(0)).toBe(3)
  expect(weekdayOf(Date.UTC(2026, 10, 22) / 86_400_000)).toBe(6)
  expect(weekdayOf(-4)).toBe(6)
})

test('the ranges are those that Anki has', () => {
  // One day, and 15% of the days from 2.5 to 7, 10% of those to 20, 5% of the rest: 3 ± 1.075, 10 ± 1.975, 100 ± 6.975.
  expect([1, 2, 3, 10, 100].map((days) => fuzzRange(days, 1, 36_500))).toEqual([[1, 1], [2, 2], [2, 4], [8, 12], [93, 107]])
  expect(fuzzRange(100, 98, 103)).toEqual([98, 103])
  expect(fuzzRange(100, 120, 103)).toEqual([103, 103])
})

test('without fuzz and easy days an interval stays, with fuzz all days of its range are as likely', () => {
  expect(spreadInterval(10, 1, 99, { fuzz: false, easyDays: usual, chance: 0.99, day: 0 })).toBe(10)
  const found = Array.from({ length: 100 }, (_, part) => spreadInterval(10, 1, 99, { fuzz: true, easyDays: usual, chance: part / 100, day: 0 }))
  expect([8, 9, 10, 11, 12].map((days) => found.filter((each) => each === days).length)).toEqual([20, 20, 20, 20, 20])
})

test('an interval is within its bounds, a day without share comes only when there is no other', () => {
  const aShare = fc.constantFrom(0, 0.3, 1)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40_000 }), fc.array(aShare, { minLength: 7, maxLength: 7 }), fc.boolean(), fc.integer({ min: 0, max: 9999 }), fc.integer({ min: -900, max: 30_000 }), (days, least, most, easyDays, fuzz, part, day) => {
      const length = spreadInterval(days, least, most, { fuzz, easyDays, chance: part / 10_000, day })
      expect(length).toBeLessThanOrEqual(most)
      expect(length).toBeGreaterThanOrEqual(Math.min(least, most))
      const [from, until] = fuzzRange(days, least, most)
      expect(length).toBeGreaterThanOrEqual(from)
      expect(length).toBeLessThanOrEqual(until)
      const shares = Array.from({ length: until - from + 1 }, (_, more) => easyDays[weekdayOf(day + from + more)])
      if (shares.some((share) => share !== undefined && share > 0)) expect(easyDays[weekdayOf(day + length)]).toBeGreaterThan(0)
    }),
    { numRuns: 2000 },
  )
})

/** How many of 700 cards, first answered over two weeks and then three times each, come back on Monday to Sunday. */
function countWeekdays(change: Partial<MemoryOptions>): number[] {
  const options = someMemoryOptions({ learningSteps: [], ...change })
  const counts = usual.map(() => 0)
  for (let place = 0; place < 700; place += 1) {
    const card = aCardId(`card-${place}`)
    let memory = nextMemory(newMemory(), 4, Date.UTC(2026, 0, 1 + (place % 14), 12), options, card)
    for (let again = 0; again < 3; again += 1) {
      memory = nextMemory(memory, 3, memory.due, options, card)
      const weekday = weekdayOf(dayOf(memory.due, options.clock))
      counts[weekday] = (counts[weekday] ?? 0) + 1
    }
  }
  return counts
}

test('easy days have about as much less work as was asked, the other days about the same', () => {
  for (const fuzz of [true, false]) {
    const counts = countWeekdays({ fuzz, easyDays: [1, 1, 1, 1, 1, 0.5, 0] })
    const busy = counts.slice(0, 5)
    const mean = busy.reduce((sum, count) => sum + count, 0) / 5
    expect((counts[5] ?? 0) / mean).toBeGreaterThan(0.35)
    expect((counts[5] ?? 0) / mean).toBeLessThan(0.65)
    expect(counts[6]).toBe(0)
    for (const count of busy) expect(Math.abs(count / mean - 1)).toBeLessThan(0.3)
  }
  const level = countWeekdays({ fuzz: true })
  for (const count of level) expect(Math.abs(count / 300 - 1)).toBeLessThan(0.25)
})
