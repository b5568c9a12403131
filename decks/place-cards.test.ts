import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { someMemoryOptions } from '../tests/builders/some-memory-options.ts'
import { zoneClock } from '../tests/builders/zone-clock.ts'
import type { AnkiStudy } from './anki/anki-study.ts'
import { cardStudySchema, type PastReview } from './model/card-study.ts'
import type { CardId } from './model/id.ts'
import { placeCards } from './place-cards.ts'
import { dayOf } from './study/day.ts'
import { newMemory, nextMemory, nextStrength, recallAfter, type MemoryOptions } from './study/memory.ts'

const day = 86_400_000
const card = 'a-card' as CardId

function aStudy(change: Partial<AnkiStudy> = {}): AnkiStudy {
  const base = { card, stage: 'review', due: { kind: 'day', day: 18_600 }, interval: 10, ease: 2500, reps: 3, lapses: 1, stepsLeft: 0, memory: null, suspended: false, buried: false, colour: 0, reviews: [] } as const
  return { ...base, ...change }
}

/** Where the card is put. */
function place(change: Partial<AnkiStudy>, options: MemoryOptions = someMemoryOptions()) {
  const [placed] = placeCards([aStudy(change)], options)
  if (placed === undefined) throw new Error('One card went in.')
  return cardStudySchema.parse(placed).memory
}

const answer = (at: number, rating: number, change: Partial<{ kind: number; interval: number; factor: number }> = {}): PastReview => [at, rating, change.kind ?? 0, 4000, change.interval ?? 1, 0, change.factor ?? 0]

test('a state of FSRS is taken as it is', () => {
  const memory = { stability: 12.5, difficulty: 6.25, retention: 0.9, lastReviewAt: 1_600_000_000_000 }
  expect(place({ memory, reviews: [answer(5, 1)] })).toEqual({ state: 'review', due: 18_600 * day + 4 * 3_600_000, stability: 12.5, difficulty: 6.25, step: 0, reps: 3, lapses: 1, lastReviewAt: 1_600_000_000_000 })
  expect(place({ memory: { ...memory, lastReviewAt: null }, reviews: [answer(5, 1), answer(9, 3)] }).lastReviewAt).toBe(9)
})

test('a log is gone through as the scheduler here would have gone', () => {
  const answers = fc.array(fc.record({ rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), pause: fc.integer({ min: 1, max: 90 * 24 * 60 }) }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(answers, fc.constantFrom([1, 10], [], [5]), (log, learningSteps) => {
      const options = someMemoryOptions({ learningSteps })
      let at = 1_600_000_000_000
      let memory = newMemory()
      const reviews: PastReview[] = []
      for (const { rating, pause } of log) {
        at += pause * 60_000
        memory = nextMemory(memory, rating, at, options, card)
        reviews.push(answer(at, rating))
      }
      const placed = place({ reviews }, options)
      expect(placed.stability).toBeCloseTo(memory.stability, 6)
      expect(placed.difficulty).toBeCloseTo(memory.difficulty, 6)
      expect(placed.lastReviewAt).toBe(at)
    }),
  )
})

test('answers from before a card was made new again do not count, nor do looks that left the date alone', () => {
  const plain = place({ reviews: [answer(10 * day, 3), answer(14 * day, 3)] })
  const reset: PastReview = [9 * day, 0, 4, 0, 0, 0, 0]
  expect(place({ reviews: [answer(1 * day, 1), answer(5 * day, 1), reset, answer(10 * day, 3), answer(14 * day, 3)] })).toEqual(plain)
  expect(place({ reviews: [answer(10 * day, 3), answer(12 * day, 1, { kind: 3 }), answer(14 * day, 3)] })).toEqual(plain)
  // A date that was set by hand is no answer and no beginning.
  expect(place({ reviews: [answer(10 * day, 3), [12 * day, 0, 4, 0, 5, 0, 2500], answer(14 * day, 3)] })).toEqual(plain)
})

test('a log that begins in the middle begins with what interval and ease say there', () => {
  const options = someMemoryOptions()
  const known = place({ interval: 30, ease: 2300, reviews: [] })
  const placed = place({ reviews: [answer(10 * day, 3, { kind: 1, interval: 30, factor: 2300 }), answer(40 * day, 3, { kind: 1, interval: 70, factor: 2300 })] })
  expect(placed.stability).toBe(nextStrength({ stability: known.stability, difficulty: known.difficulty }, 30, 3, options).stability)
})

test('interval and ease alone: recalled at 90% when it comes back, then growing by its ease', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1300, max: 4000 }), (interval, ease) => {
      const options = someMemoryOptions()
      const { stability, difficulty } = place({ interval, ease })
      expect(recallAfter(stability, interval, null)).toBeCloseTo(0.9, 6)
      const after = nextStrength({ stability, difficulty }, interval, 3, options).stability
      if (difficulty > 1 && difficulty < 10) expect(after / interval).toBeCloseTo(ease / 1000, 2)
    }),
  )
})

test('a day is a day of the reader’s calendar, wherever she is and whatever her clocks do', () => {
  for (const zone of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Berlin', 'UTC']) {
    const clock = zoneClock(zone, 4)
    const options = someMemoryOptions({ clock })
    for (let due = 18_900; due < 19_300; due += 7) expect(dayOf(place({ due: { kind: 'day', day: due } }, options).due, clock)).toBe(due)
  }
})

test('cards that are learned stand at the step they had', () => {
  const options = someMemoryOptions({ learningSteps: [1, 10, 60], relearningSteps: [] })
  const at = 1_600_000_000_000
  const learning = { stage: 'learning', due: { kind: 'moment', at }, interval: 0, reps: 1 } as const
  expect([3, 2, 1, 0, 9].map((stepsLeft) => place({ ...learning, stepsLeft }, options).step)).toEqual([0, 1, 2, 2, 0])
  expect(place({ ...learning, stage: 'relearning', stepsLeft: 1 }, options)).toMatchObject({ step: 0, state: 'relearning', due: at })
  expect(place(learning, options).stability).toBeGreaterThan(0)
  expect(place({ ...learning, reps: 0, reviews: [answer(5, 3), answer(9, 3)] }, options).reps).toBe(2)
})

test('new cards are new, with what was decided about them', () => {
  const [placed] = placeCards([aStudy({ stage: 'new', due: { kind: 'position', position: 4 }, suspended: true, colour: 3, reviews: [answer(5, 1)] })], someMemoryOptions())
  expect(placed).toMatchObject({ memory: newMemory(), suspended: true, colour: 3, reviews: [answer(5, 1)] })
})

test('whatever is known, the scheduler here can go on from it', () => {
  const number = fc.integer({ min: -1e6, max: 1e12 })
  const row = fc.tuple(fc.nat(2e12), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 }), fc.nat(1e6), number, number, fc.nat(5000))
  const study = fc.record({
    stage: fc.constantFrom('learning' as const, 'review' as const, 'relearning' as const),
    due: fc.oneof(fc.record({ kind: fc.constant('day' as const), day: fc.integer({ min: -100_000, max: 120_000 }) }), fc.record({ kind: fc.constant('moment' as const), at: fc.nat(4e12) })),
    interval: fc.nat(100_000),
    ease: fc.nat(10_000),
    reps: fc.nat(1000),
    lapses: fc.nat(1000),
    stepsLeft: fc.nat(999),
    reviews: fc.array(row, { maxLength: 6 }).map((rows) => rows.toSorted((a, b) => a[0] - b[0])),
  })
  fc.assert(
    fc.property(study, fc.constantFrom(1 as const, 3 as const), (change, rating) => {
      const options = someMemoryOptions()
      const next = nextMemory(place(change, options), rating, 4e12, options, card)
      expect(next.stability).toBeGreaterThan(0)
      expect(next.due).toBeGreaterThanOrEqual(4e12)
    }),
  )
})

test('numbers that no study can have are held to what can be kept and shown', () => {
  const huge = 9e15
  const reviews: PastReview[] = [[huge, 3, 1, 4000, huge, -huge, huge]]
  const studies: Partial<AnkiStudy>[] = [{ reps: 1e300, lapses: 1e300, interval: 1e300, ease: 1e300 }, { due: { kind: 'day', day: huge } }, { due: { kind: 'moment', at: 1e300 } }, { due: { kind: 'moment', at: Number.NaN }, interval: Number.NaN }, { due: { kind: 'moment', at: -5 } }, { reviews }]
  for (const study of studies) {
    const [placed] = placeCards([aStudy(study)], someMemoryOptions())
    expect(cardStudySchema.safeParse(placed).success).toBe(true)
    for (const at of [placed?.memory.due, placed?.memory.lastReviewAt, placed?.reviews[0]?.[0] ?? 0]) expect(new Date(at ?? 0).toISOString()).toMatch(/^(?:19|[2-9]\d)\d\d-/)
  }
})

test('the reader’s own weights say how fast a card grows, and weights by which nothing would grow do no harm', () => {
  const weights = [0.2, 1.3, 2.3, 8.3, 6.4, 0.8, 3, 0.001, 1.6, 0.3, 0.9, 1.5, 0.06, 0.26, 1.6, 0.6, 1.9, 0.5, 0.1, 0.1, 0.15]
  const fitted = someMemoryOptions({ weights })
  const { stability, difficulty } = place({ interval: 30, ease: 2300 }, fitted)
  expect(stability).toBe(30)
  expect(nextStrength({ stability, difficulty }, 30, 3, fitted).stability / 30).toBeCloseTo(2.3, 1)
  expect(difficulty).not.toBeCloseTo(place({ interval: 30, ease: 2300 }).difficulty, 3)
  expect(place({ interval: 30, ease: 2300 }, someMemoryOptions({ weights: weights.map((weight, at) => (at === 10 ? 0 : weight)) }))).toMatchObject({ stability: 30, difficulty: 5 })
})

test('a card that was learned and has only a place among the new ones is due at once', () => {
  expect(place({ due: { kind: 'position', position: 7 }, interval: 0 })).toMatchObject({ state: 'review', due: 0, lastReviewAt: 0 })
})
