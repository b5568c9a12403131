import * as fc from 'fast-check'
import { createEmptyCard, default_w, fsrs, Rating as Grade } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { aCardId, anEntryId, aReview } from '../../tests/builders/a-review.ts'
import { someMemoryOptions } from '../../tests/builders/some-memory-options.ts'
import { utcClock, zoneClock } from '../../tests/builders/zone-clock.ts'
import type { Rating } from '../model/review.ts'
import { standardPreset } from '../model/preset.ts'
import { dayLength, dayOf, startOfDay } from './day.ts'
import { foldMemory, newMemory, nextMemory, previewRatings, presetToMemoryOptions, replayReviews, retrievability, setDue, type Memory, type MemoryEvent, type MemoryOptions } from './memory.ts'

const minute = 60_000
const noon = Date.UTC(2026, 0, 1, 12)
const options = someMemoryOptions()
const card = aCardId()
const aRating = fc.constantFrom<Rating>(1, 2, 3, 4)

function answer(memory: Memory, ratings: readonly [Rating, number][], chosen: MemoryOptions = options): Memory {
  return ratings.reduce((held, [rating, at]) => nextMemory(held, rating, at, chosen, card), memory)
}

test('a new card goes through one minute and ten minutes to days', () => {
  const again = nextMemory(newMemory(), 1, noon, options, card)
  expect(again).toMatchObject({ state: 'learning', due: noon + minute, step: 0, reps: 1, lapses: 0, lastReviewAt: noon })
  const good = nextMemory(again, 3, noon + minute, options, card)
  expect(good).toMatchObject({ state: 'learning', due: noon + 11 * minute, step: 1 })
  const learned = nextMemory(good, 3, noon + 11 * minute, options, card)
  expect(learned.state).toBe('review')
  expect(dayOf(learned.due, options.clock)).toBeGreaterThan(dayOf(noon, options.clock))
})

test('a learned card that is forgotten comes back in ten minutes and has lapsed once', () => {
  const learned = answer(newMemory(), [[4, noon]])
  const forgotten = nextMemory(learned, 1, learned.due, options, card)
  expect(forgotten).toMatchObject({ state: 'relearning', due: learned.due + 10 * minute, lapses: 1, reps: 2 })
  expect(nextMemory(forgotten, 3, forgotten.due, options, card).state).toBe('review')
})

test('stability and difficulty are those of ts-fsrs with the same days between', () => {
  const theirs = fsrs({ enable_fuzz: false })
  let theirCard = createEmptyCard(new Date(noon))
  let ours = newMemory()
  let at = noon
  for (const rating of [Grade.Good, Grade.Good, Grade.Good, Grade.Again, Grade.Good, Grade.Easy, Grade.Hard] as const) {
    theirCard = theirs.next(theirCard, new Date(at), rating).card
    ours = nextMemory(ours, rating, at, { ...options, clock: utcClock(0) }, card)
    expect([ours.stability, ours.difficulty, ours.due]).toEqual([theirCard.stability, theirCard.difficulty, theirCard.due.getTime()])
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
  const learned = nextMemory(newMemory(), 4, 0, { ...options, clock: utcClock(0) }, card)
  expect(learned.lastReviewAt).toBe(0)
  expect(nextMemory(learned, 3, 30 * dayLength, options, card).stability).toBeGreaterThan(learned.stability)
})

test('a clock that was set back counts as the moment of the last review', () => {
  const learned = nextMemory(newMemory(), 4, noon, options, card)
  expect(nextMemory(learned, 3, noon - 5 * dayLength, options, card)).toEqual(nextMemory(learned, 3, noon, options, card))
})

test('the preview holds what each answer leads to, better answers never sooner', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aRating, fc.integer({ min: 0, max: 90 * dayLength })), { maxLength: 12 }), (history) => {
      let at = noon
      let memory = newMemory()
      for (const [rating, pause] of history) memory = nextMemory(memory, rating, (at += pause), options, card)
      const preview = previewRatings(memory, at, options, card)
      for (const rating of [1, 2, 3, 4] as const) expect(preview[rating]).toEqual(nextMemory(memory, rating, at, options, card))
      expect([preview[1].due, preview[2].due, preview[3].due, preview[4].due]).toEqual([preview[1].due, preview[2].due, preview[3].due, preview[4].due].toSorted((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

test('recall is 90% once the stability has passed, falls with time, and is unknown for a new card', () => {
  const learned = nextMemory(newMemory(), 4, noon, options, card)
  expect(retrievability(learned, noon, null)).toBe(1)
  expect(retrievability(learned, noon + learned.stability * dayLength, null)).toBeCloseTo(0.9, 6)
  expect(retrievability(learned, noon - dayLength, null)).toBe(1)
  expect(retrievability(newMemory(), noon, null)).toBeNull()
})

test('more wanted recall means shorter pauses', () => {
  const strict = nextMemory(newMemory(), 4, noon, { ...options, desiredRetention: 0.97 }, card)
  expect(strict.due).toBeLessThan(nextMemory(newMemory(), 4, noon, options, card).due)
})

test('options are those of the preset, with the easy days of the settings', () => {
  const preset = { ...standardPreset, desiredRetention: 0.8, maximumDays: 90, learningSteps: [5] }
  expect(presetToMemoryOptions(preset, { easyDays: [1, 1, 1, 1, 1, 0, 0] }, utcClock())).toMatchObject({ desiredRetention: 0.8, maximumDays: 90, learningSteps: [5], relearningSteps: [10], weights: null, fuzz: true, easyDays: [1, 1, 1, 1, 1, 0, 0] })
})

test('weights of the reader decide the memory, and recall falls as her own curve does', () => {
  const weights = default_w.with(3, 20).with(20, 0.4)
  const learned = nextMemory(newMemory(), 4, noon, { ...options, weights }, card)
  expect(learned.stability).toBe(20)
  expect(retrievability(learned, noon + 20 * dayLength, weights)).toBeCloseTo(0.9, 6)
  const curve = (1 + (0.9 ** (-1 / 0.4) - 1) * (60 / 20)) ** -0.4
  expect(retrievability(learned, noon + 60 * dayLength, weights)).toBeCloseTo(curve, 6)
  expect(retrievability(learned, noon + 60 * dayLength, null)).not.toBeCloseTo(curve, 3)
})

test('no pause is longer than the longest wanted, even where four answers want to differ', () => {
  for (const maximumDays of [1, 2, 30]) {
    let memory = newMemory()
    let at = noon
    for (let count = 0; count < 8; count += 1) {
      const preview = previewRatings(memory, at, { ...options, maximumDays, fuzz: true }, card)
      for (const next of Object.values(preview)) if (next.state === 'review') expect(dayOf(next.due, options.clock) - dayOf(at, options.clock)).toBeLessThanOrEqual(maximumDays)
      memory = preview[4]
      at = memory.due
    }
    expect(memory.due - (memory.lastReviewAt ?? 0)).toBe(maximumDays * dayLength)
  }
})

test('fuzz moves a date within its range, the same way each time, and differently for other cards and other answers', () => {
  const learned = answer(newMemory(), [[4, noon], [3, noon + 15 * dayLength], [3, noon + 90 * dayLength]])
  const at = learned.due
  const daysOf = (name: string, memory: Memory = learned): number => dayOf(nextMemory(memory, 3, at, { ...options, fuzz: true }, aCardId(name)).due, options.clock) - dayOf(at, options.clock)
  const plain = dayOf(nextMemory(learned, 3, at, options, card).due, options.clock) - dayOf(at, options.clock)
  const names = Array.from({ length: 300 }, (_, place) => `card-${place}`)
  const days = names.map((name) => daysOf(name))
  expect(names.map((name) => daysOf(name))).toEqual(days)
  const [least, most] = [Math.min(...days), Math.max(...days)]
  expect(least).toBeGreaterThan(plain * 0.9)
  expect(most).toBeLessThan(plain * 1.1)
  expect(most - least).toBeGreaterThan(plain * 0.08)
  expect(new Set(days).size).toBeGreaterThan((most - least) * 0.8)
  expect(names.filter((name) => daysOf(name, { ...learned, reps: learned.reps + 1 }) !== daysOf(name)).length).toBeGreaterThan(200)
})

test('a card put on a day by hand keeps its memory, and a new one gets that of a first "good"', () => {
  const today = dayOf(noon, options.clock)
  const learned = nextMemory(newMemory(), 4, noon, options, card)
  const moved = setDue(learned, today + 3, noon + dayLength, options)
  expect(moved).toEqual({ ...learned, due: noon + 3 * dayLength })
  expect(dayOf(setDue(learned, today - 9, noon + dayLength, options).due, options.clock)).toBe(today + 1)
  const begun = setDue(newMemory(), today + 5, noon, options)
  const { stability, difficulty } = nextMemory(newMemory(), 3, noon, options, card)
  expect(begun).toEqual({ state: 'review', due: noon + 5 * dayLength, stability, difficulty, step: 0, reps: 0, lapses: 0, lastReviewAt: noon })
  expect(nextMemory(begun, 3, begun.due, options, card).stability).toBeGreaterThan(stability)
})

test('a card in learning that was put on another day is due from the start of that day', () => {
  const learning = nextMemory(newMemory(), 1, noon, options, card)
  const today = dayOf(noon, options.clock)
  expect(setDue(learning, today + 2, noon, options)).toEqual({ ...learning, due: startOfDay(today + 2, options.clock) })
  expect(setDue(learning, today, noon + 10, options).due).toBe(noon + 10)
})

function review(count: number, rating: Rating): MemoryEvent {
  const at = noon + count * dayLength
  return { kind: 'review', id: anEntryId(at), card, rating, at }
}

test('a card that was made new again begins anew, and what came before leaves no trace', () => {
  const forget: MemoryEvent = { kind: 'schedule', id: anEntryId(noon + 3 * dayLength), card, at: noon + 3 * dayLength, to: { what: 'new' } }
  expect(foldMemory([review(0, 4), review(2, 1), forget], () => options)).toEqual(newMemory())
  expect(foldMemory([review(0, 4), review(2, 1), forget, review(4, 3)], () => options)).toEqual(foldMemory([review(4, 3)], () => options))
})

test('the log of all cards gives the memory of each', () => {
  const reviews = [aReview({ card: aCardId('a'), rating: 4 }), aReview({ card: aCardId('b'), rating: 1, count: 1 }), aReview({ card: aCardId('a'), rating: 3, at: noon + 20 * dayLength })]
  const memories = replayReviews(reviews, options)
  expect(memories.get(aCardId('b'))).toEqual(nextMemory(newMemory(), 1, noon, options, aCardId('b')))
  expect(memories.get(aCardId('a'))?.reps).toBe(2)
})
