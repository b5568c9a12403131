import { expect, test } from 'vitest'
import { aCardId } from '../../tests/builders/a-review.ts'
import { someMemoryOptions } from '../../tests/builders/some-memory-options.ts'
import { utcClock } from '../../tests/builders/zone-clock.ts'
import { catchUpSchema } from '../model/settings.ts'
import { dayOf } from './day.ts'
import { newMemory, type Memory } from './memory.ts'
import { planCatchUp, type WaitingInput } from './plan-catch-up.ts'

const now = Date.UTC(2026, 0, 10, 12)
const day = 86_400_000
const clock = utcClock()
const options = someMemoryOptions({ fuzz: true })
const today = dayOf(now, clock)

function someCards(count: number, make: (place: number) => Partial<Memory>): WaitingInput['cards'] {
  return Array.from({ length: count }, (_, place) => {
    const memory: Memory = { ...newMemory(), state: 'review', due: now - day, stability: 20 + (place % 40), difficulty: 5, reps: 4, lastReviewAt: now - 30 * day, ...make(place) }
    return { card: aCardId(`c${place}`), memory, options }
  })
}

function anInput(change: Partial<WaitingInput> = {}): WaitingInput {
  return { now, clock, cards: someCards(300, () => ({})), usual: [40, 50, 45], reviewsPerDay: 200, fresh: null, doneToday: 0, ...change }
}

test('the plan clears what waits on her usual day\'s work, with an end that is in sight', () => {
  const { waiting, ends, ...catchUp } = planCatchUp(anInput())
  expect(catchUpSchema.parse(catchUp)).toEqual(catchUp)
  expect(catchUp).toMatchObject({ since: today, perDay: 45 })
  expect([waiting, ends]).toEqual([300, true])
  // 300 at 45 a day take seven days; what was forgotten comes again meanwhile.
  expect(catchUp.until - today).toBeGreaterThanOrEqual(6)
  expect(catchUp.until - today).toBeLessThan(14)
})

test('what falls due meanwhile makes it longer, and so do new cards', () => {
  const plain = planCatchUp(anInput())
  const coming = [...anInput().cards, ...someCards(200, (place) => ({ due: now + (1 + (place % 10)) * day })).map((row) => ({ ...row, card: aCardId(`later-${row.card}`) }))]
  const more = planCatchUp(anInput({ cards: coming }))
  expect(more.waiting).toBe(300)
  expect(more.until).toBeGreaterThan(plain.until + 2)
  expect(planCatchUp(anInput({ fresh: { perDay: 10, options } }))).toMatchObject({ perDay: 45, until: expect.toSatisfy((until: number) => until > plain.until) })
  expect(planCatchUp(anInput({ fresh: { perDay: 20, options } })).perDay).toBeGreaterThan(45)
  expect(planCatchUp(anInput({ doneToday: 45 })).until).toBeGreaterThan(plain.until)
})

test('a usual day that would take more than a month is made longer, never above the limit', () => {
  const huge = planCatchUp(anInput({ cards: someCards(2500, () => ({})), usual: [20, 25, 22] }))
  expect(huge.perDay).toBeGreaterThan(22)
  expect(huge.perDay).toBeLessThanOrEqual(200)
  expect(huge.until - today).toBeLessThan(30)
  expect(huge.ends).toBe(true)
  // 25 is a quarter more than 20; a limit that lies between two such steps is not stepped over.
  expect(planCatchUp(anInput({ cards: someCards(2500, () => ({})), usual: [20], reviewsPerDay: 24 })).perDay).toBe(24)
})

test('where the limit is too low to ever get there, that is said', () => {
  const hopeless = planCatchUp(anInput({ cards: someCards(3000, () => ({ stability: 2 })), reviewsPerDay: 10, fresh: { perDay: 20, options } }))
  expect(hopeless).toMatchObject({ perDay: 10, waiting: 3000, ends: false })
  expect(hopeless.until).toBe(today + 119)
})

test('the same cards give the same plan, nothing waiting ends today, and new cards do not wait', () => {
  expect(planCatchUp(anInput())).toEqual(planCatchUp(anInput()))
  expect(planCatchUp(anInput({ cards: someCards(40, () => newMemory()) }))).toMatchObject({ waiting: 0, until: today, ends: true })
})
