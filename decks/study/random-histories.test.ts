import * as fc from 'fast-check'
import { CLAMP_PARAMETERS } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { aCardId, anEntryId } from '../../tests/builders/a-review.ts'
import { someMemoryOptions } from '../../tests/builders/some-memory-options.ts'
import { rememberClock, utcClock, zoneClock } from '../../tests/builders/zone-clock.ts'
import type { EntryId } from '../model/id.ts'
import { weightsSchema } from '../model/preset.ts'
import { ratingSchema, type Rating } from '../model/review.ts'
import { dayLength, dayOf } from './day.ts'
import { applyEvent, foldMemory, memorySchema, newMemory, previewRatings, type Memory, type MemoryEvent, type MemoryOptions } from './memory.ts'

const minute = 60_000
const begin = Date.UTC(2024, 0, 1)
const zones = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'Europe/Berlin', 'Asia/Karachi'].map((zone) => rememberClock(zoneClock(zone)))

const someWeights = fc.tuple(...CLAMP_PARAMETERS(2).map(([min, max]) => fc.double({ min: min ?? 0, max: max ?? 1, noNaN: true }))).map((weights) => weightsSchema.parse(weights))
/** Steps as a reader would set them: ascending, a few, none longer than half a day. */
const someSteps = fc.uniqueArray(fc.integer({ min: 1, max: 600 }), { maxLength: 3 }).map((steps) => steps.toSorted((a, b) => a - b))
const someOptions: fc.Arbitrary<MemoryOptions> = fc.record({
  desiredRetention: fc.double({ min: 0.7, max: 0.99, noNaN: true }),
  weights: fc.option(someWeights),
  learningSteps: someSteps,
  relearningSteps: someSteps,
  maximumDays: fc.oneof({ arbitrary: fc.integer({ min: 1, max: 400 }), weight: 1 }, { arbitrary: fc.constant(36_500), weight: 2 }),
  fuzz: fc.boolean(),
  easyDays: fc.oneof(fc.constant([1, 1, 1, 1, 1, 1, 1]), fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 7, maxLength: 7 })),
  clock: fc.tuple(fc.constantFrom(...zones), fc.integer({ min: 0, max: 23 })).map(([clock, startHour]) => ({ ...clock, startHour })),
})

type Act = { readonly what: 'rate'; readonly rating: Rating } | { readonly what: 'due'; readonly days: number } | { readonly what: 'new' }
const anAct: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: fc.record({ what: fc.constant('rate' as const), rating: fc.constantFrom<Rating>(1, 2, 3, 4) }), weight: 12 },
  { arbitrary: fc.record({ what: fc.constant('due' as const), days: fc.integer({ min: -5, max: 400 }) }), weight: 1 },
  { arbitrary: fc.constant({ what: 'new' } as const), weight: 1 },
)
/** Minutes, days, years, and now and then a clock that was set back by up to two days. */
const aGap = fc.oneof({ arbitrary: fc.integer({ min: 0, max: 20 * minute }), weight: 4 }, { arbitrary: fc.integer({ min: 0, max: 60 * dayLength }), weight: 4 }, { arbitrary: fc.integer({ min: 0, max: 800 * dayLength }), weight: 1 }, { arbitrary: fc.integer({ min: -2 * dayLength, max: 0 }), weight: 1 })

/** A card's history in which the options change in the middle, and the order in which a merge of journals finds it. */
const aHistory = fc.record({
  acts: fc.array(fc.tuple(anAct, aGap, fc.nat(999)), { maxLength: 40, size: 'max' }),
  card: fc.integer({ min: 0, max: 1_000_000 }).map((number) => aCardId(`card-${number}`)),
  options: fc.array(someOptions, { minLength: 1, maxLength: 3 }),
})

function writeEvents({ acts, card }: { readonly acts: readonly (readonly [Act, number, number])[]; readonly card: ReturnType<typeof aCardId> }): MemoryEvent[] {
  let at = begin
  return acts.map(([act, gap], count) => {
    at = Math.max(begin, at + gap)
    // Entries are in the order of their ids, whatever the clock said.
    const base = { id: anEntryId(begin + count), card, at }
    if (act.what === 'rate') return { ...base, kind: 'review', rating: act.rating }
    return { ...base, kind: 'schedule', to: act.what === 'new' ? { what: 'new' } : { what: 'due', day: dayOf(at, utcClock()) + act.days } }
  })
}

function checkBounds(memory: Memory, event: MemoryEvent, options: MemoryOptions): void {
  if (memory.state === 'new') return expect(memory).toEqual(newMemory())
  const { stability, difficulty, due, lastReviewAt } = memory
  if (!(stability >= 0.001 && stability <= 36_500 && difficulty >= 1 && difficulty <= 10 && lastReviewAt !== null)) throw new Error(`out of bounds: ${JSON.stringify(memory)}`)
  if (event.kind !== 'review') return
  const days = dayOf(due, options.clock) - dayOf(lastReviewAt, options.clock)
  if (memory.state === 'review' ? !(days >= 1 && days <= options.maximumDays) : !(due >= lastReviewAt + minute && due < lastReviewAt + dayLength)) throw new Error(`due after ${days} days: ${JSON.stringify(memory)}`)
}

test('10,000 histories with changing options: folding gives what answering gave, to the bit, in any order and merged twice', () => {
  fc.assert(
    fc.property(aHistory, (history) => {
      const events = writeEvents(history)
      const optionsOf = new Map(events.map(({ id }, place) => [id, history.options[Math.floor((place * history.options.length) / events.length)] as MemoryOptions]))
      const optionsAt = (id: EntryId): MemoryOptions => optionsOf.get(id) as MemoryOptions
      let memory = newMemory()
      for (const event of events) {
        memory = applyEvent(memory, event, optionsAt(event.id))
        checkBounds(memory, event, optionsAt(event.id))
      }
      const merged = [...events, ...events.slice(0, 5)].map((event, place) => ({ event, rank: history.acts[place % history.acts.length]?.[2] ?? 0 }))
      const shuffled = merged.toSorted((a, b) => a.rank - b.rank).map(({ event }) => event)
      // The options are made anew, as they are when the log is replayed in another year.
      const folded = foldMemory(shuffled, (id) => ({ ...optionsAt(id) }))
      expect(JSON.stringify(folded)).toBe(JSON.stringify(memory))
      if (folded.state !== 'new') expect(memorySchema.parse(JSON.parse(JSON.stringify(folded)))).toEqual(folded)
    }),
    { numRuns: 10_000 },
  )
})

test('after any history the four answers stay in order: again, hard and good never later than the next, easy later than good', () => {
  fc.assert(
    fc.property(aHistory, aGap, (history, gap) => {
      const [options = someMemoryOptions()] = history.options
      const events = writeEvents(history)
      const memory = foldMemory(events, () => options)
      const at = Math.max(begin, (events.at(-1)?.at ?? begin) + gap)
      const preview = previewRatings(memory, at, options, history.card)
      for (const [rating, better] of [[1, 2], [2, 3], [3, 4]] as const) expect(preview[rating].due).toBeLessThanOrEqual(preview[better].due)
      const days = (rating: Rating): number => dayOf(preview[rating].due, options.clock) - dayOf(Math.max(at, memory.lastReviewAt ?? 0), options.clock)
      if (preview[3].state === 'review' && days(3) < options.maximumDays) expect(days(4)).toBeGreaterThan(days(3))
      for (const rating of [1, 2, 3, 4] as const) {
        const answered = applyEvent(memory, { kind: 'review', id: anEntryId(begin), card: history.card, rating: ratingSchema.parse(rating), at }, { ...options })
        expect(answered).toEqual(preview[rating])
      }
    }),
    { numRuns: 2000 },
  )
})
