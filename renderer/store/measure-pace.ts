import type { ReviewEntry } from '../../decks/model/entry.ts'
import { dayOf, type DayClock } from '../../decks/study/day.ts'
import type { Pace } from '../../decks/study/seminar/planner-input.ts'
import type { LoggedCard } from './read-log.ts'

// [Note: pace] What answers take is a median of the reader's own, for a few long pauses would spoil a mean. All answers to a
// card on one day count as one: the first day of a card is how long it takes to get to know it; a later day that begins
// with a right answer counts with that answer, one that begins with "again" with all that brings the card back. With
// fewer than thirty of a kind these stand in, in seconds; they follow from the medians per answer that the simulator of
// FSRS assumes (https://github.com/open-spaced-repetition/fsrs-rs: learning 34, 24, 14 and 6.5 for again to easy, reviews
// 23, 12, 7 and 6, relearning 16, 15, 12 and 8): a new card is answered twice or thrice, a forgotten one once more.
const standard: Pace = { fresh: 40, known: 8, forgotten: 35 }
const enough = 30

/** How long the reader takes, from a part of her log. */
export function measurePace(log: readonly LoggedCard[], clock: DayClock): Pace {
  const took: Record<keyof Pace, number[]> = { fresh: [], known: [], forgotten: [] }
  for (const { reviews, metBefore } of log) {
    groupByDay(reviews, clock).forEach((day, place) => {
      const [first] = day
      if (first === undefined) return
      if (place === 0 && !metBefore) took.fresh.push(sumSeconds(day))
      else if (first.rating > 1) took.known.push(first.took / 1000)
      else took.forgotten.push(sumSeconds(day))
    })
  }
  const medianOf = (kind: keyof Pace): number => (took[kind].length < enough ? standard[kind] : Math.max(1, findMedian(took[kind]) ?? standard[kind]))
  return { fresh: medianOf('fresh'), known: medianOf('known'), forgotten: medianOf('forgotten') }
}

/** The middle of some numbers, or undefined when there are none. */
export function findMedian(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

function groupByDay(reviews: readonly ReviewEntry[], clock: DayClock): ReviewEntry[][] {
  const days = new Map<number, ReviewEntry[]>()
  for (const review of reviews) {
    const day = dayOf(review.at, clock)
    days.set(day, [...(days.get(day) ?? []), review])
  }
  return [...days.values()]
}

function sumSeconds(reviews: readonly ReviewEntry[]): number {
  return reviews.reduce((sum, { took }) => sum + took, 0) / 1000
}
