import { default_w } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { aCardId } from '../../tests/builders/a-review.ts'
import { someMemoryOptions } from '../../tests/builders/some-memory-options.ts'
import { utcClock } from '../../tests/builders/zone-clock.ts'
import { gainOf, isCatchingUp, offerCatchUp, usualDay } from './catch-up.ts'
import { newMemory, nextMemory, retrievability, type Memory } from './memory.ts'

const now = Date.UTC(2026, 0, 10, 12)
const day = 86_400_000

function aMemory(stability: number, daysAgo: number, change: Partial<Memory> = {}): Memory {
  return { ...newMemory(), state: 'review', due: now, stability, difficulty: 5, reps: 4, lastReviewAt: now - daysAgo * day, ...change }
}

/** A card that has slipped to a chance of about 80%. */
function slipped(stability: number, difficulty: number): Memory {
  let ago = 0
  while ((retrievability(aMemory(stability, ago), now, null) ?? 0) > 0.8) ago += 0.01
  return aMemory(stability, ago, { difficulty })
}

test('a look adds more the further a card has slipped, and of those that slipped as far to the easy and the firm', () => {
  const gains = [1, 10, 30, 60, 100, 200].map((ago) => gainOf(aMemory(8, ago), now, null))
  expect(gains).toEqual(gains.toSorted((a, b) => a - b))
  expect(new Set(gains).size).toBe(gains.length)
  expect(gainOf(slipped(3, 3), now, null)).toBeGreaterThan(1.3 * gainOf(slipped(3, 8), now, null))
  expect(gainOf(slipped(100, 8), now, null)).toBeGreaterThan(1.3 * gainOf(slipped(1, 8), now, null))
})

test('a look is worth what it adds over both ways it may go', () => {
  const memory = aMemory(8, 25)
  const recall = retrievability(memory, now, null) ?? 0
  const after = (rating: 1 | 3): number => {
    const next = nextMemory(memory, rating, now, someMemoryOptions({ clock: utcClock(0), learningSteps: [], relearningSteps: [] }), aCardId())
    return retrievability(next, now + 30 * day, null) ?? 0
  }
  expect(gainOf(memory, now, null)).toBeCloseTo(recall * after(3) + (1 - recall) * after(1) - (retrievability(memory, now + 30 * day, null) ?? 0), 6)
})

test('a gain is a difference of chances, nothing for a new card, and depends on the weights of the deck', () => {
  for (const stability of [0.01, 1, 10, 100, 1000]) for (const ago of [0, 1, 10, 100, 5000]) expect(Math.abs(gainOf(aMemory(stability, ago), now, null))).toBeLessThan(1)
  expect(gainOf(newMemory(), now, null)).toBe(0)
  expect(gainOf(aMemory(8, 25), now, default_w.with(20, 0.7))).not.toBeCloseTo(gainOf(aMemory(8, 25), now, null), 3)
})

test('catching up is offered after two days away when clearly more than a day waits', () => {
  const away = { days: 2, waiting: 80, reviewsPerDay: 200, usual: [40, 50, 45, 30], running: false }
  expect(offerCatchUp(away)).toBe(true)
  expect(offerCatchUp({ ...away, days: 1 })).toBe(false)
  expect(offerCatchUp({ ...away, waiting: 60 })).toBe(false)
  expect(offerCatchUp({ ...away, running: true })).toBe(false)
  expect(offerCatchUp({ ...away, usual: [] })).toBe(false)
  expect(offerCatchUp({ ...away, usual: [], waiting: 300 })).toBe(true)
  expect(offerCatchUp({ ...away, usual: [2, 3], waiting: 12 })).toBe(false)
})

test('a usual day is the middle one, within the limit, and the limit when nothing is known', () => {
  expect(usualDay([30, 0, 500, 40, 0], 200)).toBe(40)
  expect(usualDay([300, 400, 500], 200)).toBe(200)
  expect(usualDay([], 150)).toBe(150)
  expect(usualDay([], 0)).toBe(1)
})

test('it runs from its first study day to its last', () => {
  const catchUp = { since: 10, until: 12, perDay: 5 }
  expect([9, 10, 12, 13].map((today) => isCatchingUp(catchUp, today))).toEqual([false, true, true, false])
  expect(isCatchingUp(null, 11)).toBe(false)
})
