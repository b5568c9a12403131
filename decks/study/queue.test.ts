import * as fc from 'fast-check'
import { default_w } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { aCardId } from '../../tests/builders/a-review.ts'
import { utcClock } from '../../tests/builders/zone-clock.ts'
import { deckIdSchema, noteIdSchema } from '../model/id.ts'
import { gainOf } from './catch-up.ts'
import { dayOf } from './day.ts'
import { isDue } from './is-due.ts'
import { newMemory, type Memory } from './memory.ts'
import { planDay, type DayOrder, type DayPlanInput, type DeckLimit, type QueueRow } from './queue.ts'

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

const order: DayOrder = { due: 'late', fresh: 'text', mix: 'mixed', interleave: true }

function anInput(rows: readonly QueueRow[], change: Partial<DayPlanInput> = {}): DayPlanInput {
  return { deckLimits: new Map(), order, catchUp: null, seminar: null, rows, now, clock, limits: { newPerDay: 20, reviewsPerDay: 200 }, done: { newCards: 0, repeatedCards: 0 }, notesToday: new Set(), seed: 1, ...change }
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

function aLimit(change: Partial<DeckLimit> = {}): DeckLimit {
  return { newPerDay: null, reviewsPerDay: null, newDone: 0, repeatedDone: 0, spaceSiblings: true, weights: null, ...change }
}

const [north, south] = [deckIdSchema.parse('north'), deckIdSchema.parse('south')]
const numbers = Array.from({ length: 10 }, (_, place) => place)

test('a deck keeps its own limits within the overall ones', () => {
  const rows = numbers.flatMap((place) => [north, south].flatMap((deck) => [aRow(`n-${deck}-${place}`, { deck }), aRow(`r-${deck}-${place}`, { deck, memory: aMemory() })]))
  const deckLimits = new Map([[north, aLimit({ newPerDay: 5, newDone: 3, reviewsPerDay: 4, repeatedDone: 1 })], [south, aLimit()]])
  const { queue } = planDay(anInput(rows, { deckLimits, limits: { newPerDay: 8, reviewsPerDay: 9 } }))
  const count = (start: string): number => queue.filter((card) => card.startsWith(start)).length
  expect([count('n-north'), count('n-south'), count('r-north'), count('r-south')]).toEqual([2, 6, 3, 6])
  const strict = planDay(anInput(rows, { deckLimits: new Map([[north, aLimit({ newPerDay: 0, reviewsPerDay: 0 })], [south, aLimit({ newPerDay: 1, newDone: 4 })]]) }))
  expect(strict).toMatchObject({ fresh: 0, reviews: 10, beyondLimits: 10 })
})

test('siblings come on one day where their deck does not space them', () => {
  const rows = [aRow('a-1', { note: 'a', deck: north }), aRow('a-2', { note: 'a', deck: north, memory: aMemory() }), aRow('a-3', { note: 'a', deck: north })]
  const notesToday = new Set([noteIdSchema.parse('a')])
  const plan = planDay(anInput(rows, { notesToday, deckLimits: new Map([[north, aLimit({ spaceSiblings: false })]]) }))
  expect(plan.queue.toSorted()).toEqual(['a-1', 'a-2', 'a-3'])
  expect(plan.beyondLimits).toBe(0)
  expect(planDay(anInput(rows, { notesToday })).queue).toEqual([])
})

test('by recall the least likely known come first, by the weights of their deck', () => {
  const rows = [5, 50, 1, 20].map((stability) => aRow(`s${stability}`, { deck: north, memory: aMemory({ stability }) }))
  const byRecall = { ...order, due: 'recall' as const }
  expect(planDay(anInput(rows, { order: byRecall })).queue).toEqual(['s1', 's5', 's20', 's50'])
  const slow = aRow('slow', { deck: south, memory: aMemory({ stability: 4, lastReviewAt: now - 100 * day }) })
  const fast = aRow('fast', { deck: north, memory: aMemory({ stability: 6, lastReviewAt: now - 100 * day }) })
  const deckLimits = new Map([[north, aLimit({ weights: default_w.with(20, 0.8) })], [south, aLimit({ weights: default_w.with(20, 0.1) })]])
  expect(planDay(anInput([slow, fast], { order: byRecall, deckLimits })).queue).toEqual(['fast', 'slow'])
})

function only(queue: readonly string[], kind: string): string[] {
  return queue.filter((card) => card.startsWith(kind))
}

/** How often a card of another deck comes next. */
function countChanges(queue: readonly string[]): number {
  return queue.filter((card, place) => place > 0 && card.slice(0, 5) !== queue[place - 1]?.slice(0, 5)).length
}

test('shuffled means an order that the seed decides, of due and of new cards', () => {
  const rows = numbers.flatMap((place) => [aRow(`n${place}`), aRow(`r${place}`, { memory: aMemory({ due: now - place * day }) })])
  const shuffled: DayOrder = { ...order, due: 'shuffled', fresh: 'shuffled' }
  const first = planDay(anInput(rows, { order: shuffled })).queue
  expect(planDay(anInput(rows.toReversed(), { order: shuffled })).queue).toEqual(first)
  for (const kind of ['n', 'r']) {
    expect(only(first, kind)).not.toEqual(only(planDay(anInput(rows)).queue, kind))
    expect(only(planDay(anInput(rows, { order: shuffled, seed: 2 })).queue, kind)).not.toEqual(only(first, kind))
  }
})

test('new cards come after or before the repeated ones where that is wanted', () => {
  const rows = [aRow('n1'), aRow('r1', { memory: aMemory() }), aRow('n2'), aRow('r2', { memory: aMemory({ due: now - 3 * day }) })]
  expect(planDay(anInput(rows, { order: { ...order, mix: 'repeat-first' } })).queue).toEqual(['r2', 'r1', 'n1', 'n2'])
  expect(planDay(anInput(rows, { order: { ...order, mix: 'new-first' } })).queue).toEqual(['n1', 'n2', 'r2', 'r1'])
})

test('decks are mixed, or gone through one after the other in the order of their list', () => {
  const rows = [north, south].flatMap((deck) => numbers.flatMap((place) => [aRow(`${deck}-n${place}`, { deck }), aRow(`${deck}-r${place}`, { deck, memory: aMemory() })]))
  const deckLimits = new Map([[south, aLimit()], [north, aLimit()]])
  const mixed = planDay(anInput(rows, { deckLimits })).queue
  expect(mixed).toHaveLength(40)
  expect(countChanges(mixed)).toBeGreaterThan(10)
  expect(countChanges(mixed.filter((card) => card.includes('-n')))).toBe(19)
  const apart = planDay(anInput(rows, { deckLimits, order: { ...order, interleave: false } })).queue
  expect(countChanges(apart)).toBe(1)
  expect(apart[0]?.startsWith('south')).toBe(true)
  expect(apart.toSorted()).toEqual(mixed.toSorted())
})

test('while she catches up, only so many repeated cards come, those first that gain most, and as many new ones as ever', () => {
  const rows = [...numbers.map((place) => aRow(`r${place}`, { memory: aMemory({ stability: 1 + place * 8, lastReviewAt: now - 30 * day }) })), aRow('n1'), aRow('n2')]
  const gains = rows.slice(0, 10).toSorted((a, b) => gainOf(b.memory, now, null) - gainOf(a.memory, now, null)).map((row) => row.card)
  const today = dayOf(now, clock)
  const catchUp = { since: today - 1, until: today, perDay: 4 }
  const plan = planDay(anInput(rows, { catchUp, done: { newCards: 0, repeatedCards: 1 }, order: { ...order, mix: 'repeat-first' } }))
  expect(plan.queue).toEqual([...gains.slice(0, 3), 'n1', 'n2'])
  expect(plan.beyondLimits).toBe(7)
  expect(planDay(anInput(rows, { catchUp: { ...catchUp, until: today - 1 } })).reviews).toBe(10)
  expect(planDay(anInput(rows, { catchUp: { ...catchUp, since: today + 1, until: today + 9 } })).reviews).toBe(10)
  expect(planDay(anInput(rows, { catchUp: { ...catchUp, perDay: 50 }, limits: { newPerDay: 1, reviewsPerDay: 6 } }))).toMatchObject({ reviews: 6, fresh: 1 })
})

test('what a seminar chose comes in its order whatever the limits say, its other cards do not come unless in learning', () => {
  const rows = [
    aRow('new-1'),
    aRow('new-2'),
    aRow('due-1', { memory: aMemory() }),
    aRow('due-2', { memory: aMemory() }),
    aRow('early', { memory: aMemory({ due: now + 9 * day }) }),
    aRow('step', { memory: learning(now - 1) }),
    aRow('later', { memory: learning(now + 9000) }),
  ]
  const held = new Set(rows.map((row) => row.card))
  const chosen = ['early', 'new-2', 'due-1'].map((name) => aCardId(name))
  const plan = planDay(anInput(rows, { seminar: { chosen, held }, limits: { newPerDay: 0, reviewsPerDay: 0 } }))
  expect(plan).toMatchObject({ queue: ['step', 'early', 'new-2', 'due-1'], waiting: [{ card: 'later', due: now + 9000 }], learning: 1, reviews: 2, fresh: 1, seminar: 3, beyondLimits: 0 })
})

test('cards of no seminar follow their own rules beside those of one, spread among each other', () => {
  const rows = [...numbers.map((place) => aRow(`s${place}`, { note: `s${place}` })), ...numbers.map((place) => aRow(`r${place}`, { memory: aMemory() })), aRow('sibling', { note: 's0', memory: aMemory() }), aRow('n0'), aRow('n1')]
  const chosen = numbers.slice(0, 5).map((place) => aCardId(`s${place}`))
  const plan = planDay(anInput(rows, { seminar: { chosen, held: new Set(numbers.map((place) => aCardId(`s${place}`))) }, limits: { newPerDay: 6, reviewsPerDay: 200 } }))
  expect(plan.queue.filter((card) => card.startsWith('s'))).toEqual(chosen)
  expect(plan).toMatchObject({ seminar: 5, fresh: 6, reviews: 10 })
  const places = plan.queue.flatMap((card, place) => (card.startsWith('s') ? [place] : []))
  for (const [index, place] of places.entries()) if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(2)
})

test('what a seminar chose and was answered or put off since does not come; as it is answered the rest of the day stays as it was', () => {
  const today = dayOf(now, clock)
  const seen = aMemory({ lastReviewAt: now - 60_000, due: now + 20 * day })
  const fresh = numbers.map((place) => aRow(`o${place}`))
  const chosen = ['a', 'b', 'c', 'd'].map((name) => aCardId(name))
  const seminar = { chosen, held: new Set(chosen) }
  const rows = (answered: boolean) => [aRow('a', { memory: answered ? seen : newMemory() }), aRow('b', { buriedUntil: today + 1 }), aRow('c', { suspended: true }), aRow('d'), ...fresh]
  const before = planDay(anInput(rows(false), { seminar, limits: { newPerDay: 6, reviewsPerDay: 9 } }))
  expect(before.queue.filter((card) => !card.startsWith('o'))).toEqual(['a', 'd'])
  const after = planDay(anInput(rows(true), { seminar, limits: { newPerDay: 6, reviewsPerDay: 9 }, done: { newCards: 1, repeatedCards: 0 } }))
  expect(after.queue.toSorted()).toEqual(before.queue.filter((card) => card !== 'a').toSorted())
})

const anyRow = fc.record({
  name: fc.integer({ min: 0, max: 60 }),
  note: fc.integer({ min: 0, max: 25 }),
  state: fc.constantFrom<Memory['state']>('new', 'learning', 'review', 'relearning'),
  due: fc.integer({ min: now - 10 * day, max: now + 3 * day }),
  suspended: fc.boolean(),
  deck: fc.constantFrom(north, south),
})
const anyOrder: fc.Arbitrary<DayOrder> = fc.record({ due: fc.constantFrom('late', 'recall', 'shuffled'), fresh: fc.constantFrom('text', 'shuffled'), mix: fc.constantFrom('mixed', 'repeat-first', 'new-first'), interleave: fc.boolean() })

test('a plan holds each card once, each note once, nothing that is not due, and keeps the limits', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyRow, { selector: (row) => row.name, maxLength: 60 }), fc.nat(10), fc.nat(10), fc.nat(), anyOrder, (drawn, newPerDay, reviewsPerDay, seed, chosenOrder) => {
      const rows = drawn.map((row) => aRow(`c${row.name}`, { note: `n${row.note}`, suspended: row.suspended, deck: row.deck, memory: row.state === 'new' ? newMemory() : aMemory({ state: row.state, due: row.due, lastReviewAt: now - 12 * day }) }))
      const byCard = new Map(rows.map((row) => [row.card, row]))
      const plan = planDay(anInput(rows, { limits: { newPerDay, reviewsPerDay }, seed, order: chosenOrder, deckLimits: new Map([[south, aLimit({ newPerDay: 2, reviewsPerDay: 3 })]]) }))
      const all = [...plan.queue, ...plan.waiting.map((row) => row.card)]
      expect(new Set(all).size).toBe(all.length)
      expect(new Set(all.map((card) => byCard.get(card)?.note)).size).toBe(all.length)
      expect(plan.fresh).toBeLessThanOrEqual(newPerDay)
      expect(plan.reviews).toBeLessThanOrEqual(reviewsPerDay)
      const inSouth = (state: Memory['state']): number => plan.queue.filter((card) => byCard.get(card)?.deck === south && byCard.get(card)?.memory.state === state).length
      expect([inSouth('new') <= 2, inSouth('review') <= 3]).toEqual([true, true])
      for (const card of plan.queue) {
        const row = byCard.get(card)
        expect(row?.suspended).toBe(false)
        expect(row !== undefined && (row.memory.state === 'new' || isDue(row.memory, now, clock))).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})
