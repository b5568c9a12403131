import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCardId } from '../../tests/builders/a-review.ts'
import { utcClock } from '../../tests/builders/zone-clock.ts'
import { deckIdSchema, noteIdSchema } from '../model/id.ts'
import { isDue } from './is-due.ts'
import { newMemory, type Memory } from './memory.ts'
import { planDay, type DayPlanInput, type QueueRow } from './queue.ts'

const now = Date.UTC(2026, 0, 10, 12)
const day = 86_400_000
const clock = utcClock()

function aMemory(change: Partial<Memory> = {}): Memory {
  return { ...newMemory(), state: 'review', due: now - day, stability: 5, difficulty: 5, reps: 3, lastReviewAt: now - 6 * day, ...change }
}

function aRow(name: string, change: { memory?: Memory; note?: string } & Partial<Omit<QueueRow, 'memory' | 'note'>> = {}): QueueRow {
  const { note = `note-of-${name}`, memory = newMemory(), ...rest } = change
  return { card: aCardId(name), note: noteIdSchema.parse(note), deck: deckIdSchema.parse('deck'), memory, suspended: false, buriedUntil: null, wrong: false, ...rest }
}

function anInput(rows: readonly QueueRow[], change: Partial<DayPlanInput> = {}): DayPlanInput {
  return { rows, now, clock, limits: { newPerDay: 20, reviewsPerDay: 200 }, done: { newCards: 0, repeatedCards: 0 }, notesToday: new Set(), seed: 1, ...change }
}

const learning = (due: number, lastReviewAt = now - 60_000): Memory => aMemory({ state: 'learning', due, lastReviewAt })

test('due cards in learning come first, the others wait for their time', () => {
  const plan = planDay(anInput([aRow('new'), aRow('review', { memory: aMemory() }), aRow('later', { memory: learning(now + 5000) }), aRow('soon', { memory: learning(now - 1) })]))
  expect(plan.queue[0]).toBe('soon')
  expect(plan.queue).toHaveLength(3)
  expect(plan.waiting).toEqual([{ card: 'later', due: now + 5000 }])
  expect(plan).toMatchObject({ learning: 1, reviews: 1, fresh: 1, beyondLimits: 0 })
})

test('limits are what is left of the day', () => {
  const rows = Array.from({ length: 10 }, (_, place) => [aRow(`n${place}`), aRow(`r${place}`, { memory: aMemory() })]).flat()
  const plan = planDay(anInput(rows, { limits: { newPerDay: 5, reviewsPerDay: 8 }, done: { newCards: 3, repeatedCards: 9 } }))
  expect(plan).toMatchObject({ fresh: 2, reviews: 0, beyondLimits: 10 })
  expect(plan.queue).toEqual(['n0', 'n1'])
})

test('new cards are spread evenly among the repeated ones, in their own order', () => {
  const rows = [...Array.from({ length: 9 }, (_, place) => aRow(`r${place}`, { memory: aMemory() })), aRow('n0'), aRow('n1'), aRow('n2')]
  const { queue } = planDay(anInput(rows))
  const places = queue.map((card, place) => (card.startsWith('n') ? place : -1)).filter((place) => place >= 0)
  expect(queue.filter((card) => card.startsWith('n'))).toEqual(['n0', 'n1', 'n2'])
  expect(places).toEqual([2, 6, 10])
})

test('of each note one card: learning before repeated before new', () => {
  const plan = planDay(
    anInput([
      aRow('a-new', { note: 'a' }),
      aRow('a-review', { note: 'a', memory: aMemory() }),
      aRow('b-review', { note: 'b', memory: aMemory() }),
      aRow('b-waiting', { note: 'b', memory: learning(now + 1000) }),
      aRow('c-1', { note: 'c' }),
      aRow('c-2', { note: 'c' }),
    ]),
  )
  expect(plan.queue.toSorted()).toEqual(['a-review', 'c-1'])
  expect(plan.waiting.map((row) => row.card)).toEqual(['b-waiting'])
})

test('a repeated card beyond the limit does not keep its new sibling waiting', () => {
  const plan = planDay(anInput([aRow('a-review', { note: 'a', memory: aMemory() }), aRow('a-new', { note: 'a' })], { limits: { newPerDay: 5, reviewsPerDay: 0 } }))
  expect(plan).toMatchObject({ queue: ['a-new'], beyondLimits: 0 })
})

test('a note met today gives no other card, but its card in learning goes on', () => {
  const notesToday = new Set([noteIdSchema.parse('a')])
  const plan = planDay(anInput([aRow('a-1', { note: 'a', memory: learning(now - 1) }), aRow('a-2', { note: 'a', memory: aMemory() }), aRow('a-3', { note: 'a' })], { notesToday }))
  expect(plan.queue).toEqual(['a-1'])
})

test('paused cards, cards put off and cards marked as wrong are left out', () => {
  const today = Math.floor((now - 4 * 3_600_000) / day)
  const plan = planDay(
    anInput([aRow('paused', { suspended: true }), aRow('put-off', { buriedUntil: today + 1 }), aRow('back', { buriedUntil: today }), aRow('wrong', { wrong: true }), aRow('wait', { suspended: true, memory: learning(now + 1) })]),
  )
  expect(plan.queue).toEqual(['back'])
  expect(plan.waiting).toEqual([])
})

test('the longest overdue come first; within a day the seed decides', () => {
  const rows = Array.from({ length: 40 }, (_, place) => aRow(`r${place}`, { memory: aMemory({ due: now - (place < 20 ? 5 : 1) * day }) }))
  const first = planDay(anInput(rows)).queue
  expect(first.slice(0, 20).toSorted()).toEqual(rows.slice(0, 20).map((row) => row.card).toSorted())
  expect(planDay(anInput(rows.toReversed())).queue).toEqual(first)
  expect(planDay(anInput(rows, { seed: 2 })).queue).not.toEqual(first)
})

const anyRow = fc.record({
  name: fc.integer({ min: 0, max: 60 }),
  note: fc.integer({ min: 0, max: 25 }),
  state: fc.constantFrom<Memory['state']>('new', 'learning', 'review', 'relearning'),
  due: fc.integer({ min: now - 10 * day, max: now + 3 * day }),
  suspended: fc.boolean(),
})

test('a plan holds each card once, each note once, nothing that is not due, and keeps the limits', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyRow, { selector: (row) => row.name, maxLength: 60 }), fc.nat(10), fc.nat(10), fc.nat(), (drawn, newPerDay, reviewsPerDay, seed) => {
      const rows = drawn.map((row) => aRow(`c${row.name}`, { note: `n${row.note}`, suspended: row.suspended, memory: row.state === 'new' ? newMemory() : aMemory({ state: row.state, due: row.due, lastReviewAt: now - 12 * day }) }))
      const byCard = new Map(rows.map((row) => [row.card, row]))
      const plan = planDay(anInput(rows, { limits: { newPerDay, reviewsPerDay }, seed }))
      const all = [...plan.queue, ...plan.waiting.map((row) => row.card)]
      expect(new Set(all).size).toBe(all.length)
      expect(new Set(all.map((card) => byCard.get(card)?.note)).size).toBe(all.length)
      expect(plan.fresh).toBeLessThanOrEqual(newPerDay)
      expect(plan.reviews).toBeLessThanOrEqual(reviewsPerDay)
      for (const card of plan.queue) {
        const row = byCard.get(card)
        expect(row?.suspended).toBe(false)
        expect(row !== undefined && (row.memory.state === 'new' || isDue(row.memory, now, clock))).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})
