import { array, assert, boolean, constantFrom, double, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { NoteId, SeminarId } from '../../model/id.ts'
import { makeTestCard, makeTestInput } from './make-test-input.ts'
import { minutesFor } from './minutes-for.ts'
import { planSeminars, planToday } from './plan-seminars.ts'
import type { PlannerInput } from './planner-input.ts'

const dayLength = 86_400_000

/** Inputs of all shapes: one or two seminars, days off, known, new, closed and put-off cards, siblings. */
const someInput = record({
  minutes: array(constantFrom(0, 0, 3, 10, 25), { minLength: 1, maxLength: 12 }),
  cards: array(record({ stability: double({ min: 0.1, max: 60, noNaN: true }), fresh: boolean(), ago: integer({ min: 1, max: 40 }), note: integer({ min: 0, max: 20 }), which: constantFrom([0], [1], [0, 1]), open: boolean(), notToday: boolean() }), { maxLength: 40 }),
  first: double({ min: 0.2, max: 1, noNaN: true }),
  kept: double({ min: 0, max: 1, noNaN: true }),
}).map(({ minutes, cards, first, kept }): PlannerInput => {
  const base = makeTestInput({ days: minutes.length, kept })
  const last = base.seminars[0]?.at ?? 0
  return {
    ...base,
    days: base.days.map((day, place) => ({ ...day, seconds: (minutes[place] ?? 10) * 60 })),
    seminars: [{ id: 'near' as SeminarId, at: base.now + (last - base.now) * first }, { id: 'far' as SeminarId, at: last }],
    cards: cards.map(({ fresh, stability, ago, note, which, open, notToday }, place) => ({ ...makeTestCard(place, fresh ? {} : { stability, ago }), note: `note-${note}` as NoteId, seminars: which, open, notToday })),
  }
})

test('a plan keeps to the seconds, the days off, the seminars and what may be met', () => {
  assert(
    property(someInput, (input) => {
      const plan = planSeminars(input, [0.5, 1, 2])
      const cardOf = new Map(input.cards.map((card) => [card.card, card]))
      plan.days.forEach((day, place) => {
        const given = input.days[place]?.seconds ?? 0
        expect(day.given).toBe(given)
        expect(day.seconds).toBeLessThanOrEqual(given + 1e-6)
        if (given === 0) expect(day.cards).toEqual([])
        expect(new Set(day.cards).size).toBe(day.cards.length)
        for (const card of day.cards) {
          const own = cardOf.get(card)
          expect(own?.open).toBe(true)
          expect(place > 0 || own?.notToday === false).toBe(true)
          expect(own?.seminars.some((seminar) => (input.seminars[seminar]?.at ?? 0) > (input.days[place]?.at ?? 0))).toBe(true)
        }
      })
      for (const { recall, likely, stopped, today, cards, withMinutes, curve, stoppedCurve } of plan.seminars) {
        for (const share of [recall, likely, stopped, today, ...cards.map((card) => card.recall), ...curve.map((point) => point.recall), ...stoppedCurve.map((point) => point.recall)]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
        expect(withMinutes.map((point) => point.recall)).toEqual(withMinutes.map((point) => point.recall).toSorted((a, b) => a - b))
        expect(curve.length).toBe(stoppedCurve.length)
      }
    }),
    { numRuns: 60 },
  )
})

test('the same input gives the same plan, and the first day by itself keeps the same rules', () => {
  assert(
    property(someInput, (input) => {
      expect(planSeminars(input, [1])).toEqual(planSeminars(input, [1]))
      const today = planToday(input)
      expect(today.seconds).toBeLessThanOrEqual((input.days[0]?.seconds ?? 0) + 1e-6)
      expect([...today.cards, ...today.spare].every((card) => input.cards.some((each) => each.card === card && each.open && !each.notToday))).toBe(true)
    }),
    { numRuns: 25 },
  )
})

test('more minutes never lower the forecast by more than a hair', () => {
  for (const cards of [30, 90]) {
    const recalls = [2, 4, 6, 9, 13, 20, 40].map((minutes) => planSeminars(makeTestInput({ days: 10, cards, minutes }), [1]).seminars[0]?.recall ?? 0)
    recalls.forEach((recall, place) => expect(recall).toBeGreaterThan((recalls[place - 1] ?? 0) - 0.005))
    expect(recalls.at(-1)).toBeGreaterThan((recalls[0] ?? 1) + 0.2)
  }
})

test('of far more cards than there is time for, half the minutes still lead to about half', () => {
  const forecast = planSeminars(makeTestInput({ days: 30, cards: 1500, minutes: 12 })).seminars[0]
  expect(forecast?.withMinutes[0]?.factor).toBe(0.5)
  expect(forecast?.withMinutes[0]?.recall).toBeGreaterThan(0.3 * (forecast?.recall ?? 1))
})

test('new cards come early, last looks are spread, and the last day does not overflow', () => {
  const plan = planSeminars(makeTestInput({ days: 12, cards: 120, minutes: 12 }), [1])
  const fresh = plan.days.map((day) => day.fresh)
  expect(fresh.slice(0, 6).reduce((sum, each) => sum + each, 0)).toBeGreaterThan(60)
  expect(plan.days.every((day) => day.seconds <= day.given)).toBe(true)
  const looks = plan.days.slice(0, 12).map((day) => day.cards.length)
  expect(Math.max(...looks)).toBeLessThan(looks.reduce((sum, each) => sum + each, 0) / 3)
})

test('what is safe leaves minutes free', () => {
  const known = Array.from({ length: 30 }, (_, place) => makeTestCard(place, { stability: 400, ago: 2, difficulty: 2 }))
  const shown = [{ predicted: 0.9, known: 95, count: 100 }, { predicted: 0.97, known: 299, count: 300 }]
  const plan = planSeminars({ ...makeTestInput({ days: 6, minutes: 30, shown }), cards: known }, [1])
  const used = plan.days.reduce((sum, day) => sum + day.seconds, 0)
  expect(used).toBeLessThan(0.5 * plan.days.reduce((sum, day) => sum + day.given, 0))
  expect(plan.seminars[0]?.recall).toBeGreaterThan(0.97)
})

test('a card that there is no time to meet is left, a closed one is not planned', () => {
  const plan = planSeminars(makeTestInput({ days: 3, cards: 200, minutes: 5 }), [1]).seminars[0]
  expect(plan?.cards.filter((card) => card.left).length).toBeGreaterThan(150)
  const closed = planSeminars({ ...makeTestInput({ days: 3 }), cards: [makeTestCard(0, { open: false })] }, [1])
  expect(closed.days.every((day) => day.cards.length === 0)).toBe(true)
  expect(closed.seminars[0]?.cards[0]).toMatchObject({ recall: 0, days: [], left: false })
})

test('siblings do not fall on the same day when there are other days', () => {
  const base = makeTestInput({ days: 8, minutes: 4 })
  const cards = Array.from({ length: 20 }, (_, place) => makeTestCard(place, { note: `note-${place >> 1}` as NoteId }))
  const [today] = planSeminars({ ...base, cards }, [1]).days
  const notes = today?.cards.map((card) => cards.find((each) => each.card === card)?.note) ?? []
  expect(notes.length).toBeGreaterThan(2)
  expect(new Set(notes).size).toBe(notes.length)
})

test('missed days lower the forecast a little at a time', () => {
  const input = makeTestInput({ days: 10, cards: 60, minutes: 12 })
  const recalls = [0, 1, 2, 4, 8].map((missed) => planSeminars({ ...input, days: input.days.map((day, place) => (place < missed ? { ...day, seconds: 0 } : day)) }, [1]).seminars[0]?.recall ?? 0)
  recalls.slice(1).forEach((recall, place) => expect(recall).toBeLessThan((recalls[place] ?? 0) + 0.005))
  expect(recalls[1]).toBeGreaterThan((recalls[0] ?? 1) - 0.1)
  expect(recalls[4]).toBeGreaterThan(0)
})

test('empty cases', () => {
  const empty = planSeminars({ ...makeTestInput({}), cards: [] })
  expect(empty.seminars[0]).toMatchObject({ recall: 0, cards: [], stopped: 0 })
  expect(planSeminars(makeTestInput({ minutes: 0 })).days.every((day) => day.cards.length === 0 && day.seconds === 0)).toBe(true)
  const none = makeTestInput({})
  expect(planSeminars({ ...none, seminars: [], cards: [] }).seminars).toEqual([])
  // In an hour: what is studied now still counts.
  const soon = makeTestInput({ days: 1, cards: 4 })
  const hour = planSeminars({ ...soon, days: soon.days.slice(0, 1), seminars: [{ id: 'soon' as SeminarId, at: soon.now + dayLength / 24 }] })
  expect(hour.days[0]?.cards.length).toBe(4)
  expect(hour.seminars[0]?.recall).toBeGreaterThan(0.6)
  // Earlier today: nothing more to do.
  const past = planSeminars({ ...soon, days: soon.days.slice(0, 1), seminars: [{ id: 'past' as SeminarId, at: soon.now - 1000 }] })
  expect(past.days[0]?.cards).toEqual([])
})

test('answers that were worse than predicted lower the forecast and bring looks', () => {
  const cards = Array.from({ length: 40 }, (_, place) => makeTestCard(place, { stability: 20, ago: 5 }))
  const recallWith = (known: number): number => planSeminars({ ...makeTestInput({ days: 8, minutes: 6, shown: [{ predicted: 0.93, known, count: 200 }] }), cards }, [1]).seminars[0]?.stopped ?? 0
  expect(recallWith(120)).toBeLessThan(recallWith(188) - 0.1)
})

test('how many times the minutes a recall needs', () => {
  const forecast = { stopped: 0.2, withMinutes: [{ factor: 0.5, recall: 0.5 }, { factor: 1, recall: 0.8 }, { factor: 2, recall: 0.95 }] }
  expect(minutesFor(forecast, 0.8)).toBe(1)
  expect(minutesFor(forecast, 0.875)).toBeCloseTo(1.5, 9)
  expect(minutesFor(forecast, 0.1)).toBe(0)
  expect(minutesFor(forecast, 0.99)).toBeNull()
})
