import * as fc from 'fast-check'
import { fsrs, createEmptyCard, Rating as Grade } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { aCardId, anEntryId, aReview } from '../../tests/builders/a-review.ts'
import { utcClock, zoneClock } from '../../tests/builders/zone-clock.ts'
import type { Rating, Review } from '../model/review.ts'
import { defaultSettings } from '../model/settings.ts'
import { dayLength, dayOf } from './day.ts'
import { memorySchema, newMemory, nextMemory, previewRatings, replayReviews, retrievability, settingsToMemoryOptions, type Memory, type MemoryOptions } from './memory.ts'

const minute = 60_000
const noon = Date.UTC(2026, 0, 1, 12)
const options = settingsToMemoryOptions(defaultSettings, utcClock())
const aRating = fc.constantFrom<Rating>(1, 2, 3, 4)

function answer(memory: Memory, ratings: readonly [Rating, number][], chosen: MemoryOptions = options): Memory {
  return ratings.reduce((held, [rating, at]) => nextMemory(held, rating, at, chosen), memory)
}

test('a new card goes through one minute and ten minutes to days', () => {
  const again = nextMemory(newMemory(), 1, noon, options)
  expect(again).toMatchObject({ state: 'learning', due: noon + minute, step: 0, reps: 1, lapses: 0, lastReviewAt: noon })
  const good = nextMemory(again, 3, noon + minute, options)
  expect(good).toMatchObject({ state: 'learning', due: noon + 11 * minute, step: 1 })
  const learned = nextMemory(good, 3, noon + 11 * minute, options)
  expect(learned.state).toBe('review')
  expect(dayOf(learned.due, options.clock)).toBeGreaterThan(dayOf(noon, options.clock))
})

test('a learned card that is forgotten comes back in ten minutes and has lapsed once', () => {
  const learned = answer(newMemory(), [[4, noon]])
  const forgotten = nextMemory(learned, 1, learned.due, options)
  expect(forgotten).toMatchObject({ state: 'relearning', due: learned.due + 10 * minute, lapses: 1, reps: 2 })
  expect(nextMemory(forgotten, 3, forgotten.due, options).state).toBe('review')
})

test('stability and difficulty are those of ts-fsrs with the same days between', () => {
  const theirs = fsrs({ enable_fuzz: false })
  let card = createEmptyCard(new Date(noon))
  let ours = newMemory()
  let at = noon
  for (const rating of [Grade.Good, Grade.Good, Grade.Good, Grade.Again, Grade.Good, Grade.Easy, Grade.Hard] as const) {
    card = theirs.next(card, new Date(at), rating).card
    ours = nextMemory(ours, rating, at, { ...options, clock: utcClock(0) })
    expect([ours.stability, ours.difficulty, ours.due]).toEqual([card.stability, card.difficulty, card.due.getTime()])
    at = ours.due
  }
})

test('ten minutes over midnight UTC are the same day for a reader in California', () => {
  const west = { ...options, clock: zoneClock('America/Los_Angeles') }
  const lateAfternoon = Date.UTC(2026, 6, 1, 23, 55)
  const evening = Date.UTC(2026, 6, 2, 3)
  const steps: [Rating, number][] = [[3, 0], [3, 10 * minute]]
  const across = answer(newMemory(), steps.map(([rating, after]) => [rating, lateAfternoon + after]), west)
  const within = answer(newMemory(), steps.map(([rating, after]) => [rating, evening + after]), west)
  expect(across.stability).toBe(within.stability)
  expect(across.due - lateAfternoon).toBe(within.due - evening)
})

test('a review at the beginning of time is a review', () => {
  const learned = nextMemory(newMemory(), 4, 0, { ...options, clock: utcClock(0) })
  expect(learned.lastReviewAt).toBe(0)
  expect(nextMemory(learned, 3, 30 * dayLength, options).stability).toBeGreaterThan(learned.stability)
})

test('a clock that was set back counts as the moment of the last review', () => {
  const learned = nextMemory(newMemory(), 4, noon, options)
  expect(nextMemory(learned, 3, noon - 5 * dayLength, options)).toEqual(nextMemory(learned, 3, noon, options))
})

test('the preview holds what each answer leads to, better answers never sooner', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aRating, fc.integer({ min: 0, max: 90 * dayLength })), { maxLength: 12 }), (history) => {
      let at = noon
      let memory = newMemory()
      for (const [rating, pause] of history) memory = nextMemory(memory, rating, (at += pause), options)
      const preview = previewRatings(memory, at, options)
      for (const rating of [1, 2, 3, 4] as const) expect(preview[rating]).toEqual(nextMemory(memory, rating, at, options))
      expect([preview[1].due, preview[2].due, preview[3].due, preview[4].due]).toEqual([preview[1].due, preview[2].due, preview[3].due, preview[4].due].toSorted((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

test('recall is 90% once the stability has passed, falls with time, and is unknown for a new card', () => {
  const learned = nextMemory(newMemory(), 4, noon, options)
  expect(retrievability(learned, noon)).toBe(1)
  expect(retrievability(learned, noon + learned.stability * dayLength)).toBeCloseTo(0.9, 6)
  expect(retrievability(learned, noon - dayLength)).toBe(1)
  expect(retrievability(newMemory(), noon)).toBeNull()
})

test('more wanted recall means shorter pauses', () => {
  const strict = nextMemory(newMemory(), 4, noon, { ...options, desiredRetention: 0.97 })
  expect(strict.due).toBeLessThan(nextMemory(newMemory(), 4, noon, options).due)
})

const zones = [utcClock(0), zoneClock('America/New_York'), zoneClock('Australia/Lord_Howe'), zoneClock('Pacific/Kiritimati', 0)]
const aHistory = fc.record({
  gaps: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), aRating, fc.oneof(fc.integer({ min: 0, max: 20 * minute }), fc.integer({ min: 0, max: 400 * dayLength }))), { maxLength: 40 }),
  clock: fc.constantFrom(...zones),
  desiredRetention: fc.double({ min: 0.7, max: 0.99, noNaN: true }),
})

function inOrder(memories: ReadonlyMap<string, Memory>): string {
  return JSON.stringify([...memories].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function writeLog(gaps: readonly (readonly [number, Rating, number])[]): Review[] {
  let at = Date.UTC(2024, 0, 1)
  return gaps.map(([card, rating, gap], count) => aReview({ card: aCardId(`card-${card}`), rating, at: (at += gap), id: anEntryId(at, count) }))
}

test('replaying the log equals having answered, to the bit, whatever its order and however often merged', () => {
  fc.assert(
    fc.property(aHistory, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), ({ gaps, clock, desiredRetention }, chance) => {
      const chosen = settingsToMemoryOptions({ desiredRetention }, clock)
      const log = writeLog(gaps)
      const folded = new Map<string, Memory>()
      for (const review of log) folded.set(review.card, nextMemory(folded.get(review.card) ?? newMemory(), review.rating, review.at, chosen))
      const shuffled = log.concat(log.slice(0, 5)).map((review) => ({ review, place: chance.next().value })).toSorted((a, b) => a.place - b.place)
      const replayed = replayReviews(shuffled.map(({ review }) => review), { ...chosen })
      expect(inOrder(replayed)).toBe(inOrder(folded))
      for (const memory of replayed.values()) {
        expect(memorySchema.parse(JSON.parse(JSON.stringify(memory)))).toEqual(memory)
        expect(memory.due).toBeGreaterThan(memory.lastReviewAt ?? 0)
      }
    }),
    { numRuns: 3000 },
  )
}, 60_000)
