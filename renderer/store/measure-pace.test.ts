import { expect, test } from 'vitest'
import { reviewEntrySchema } from '../../decks/model/entry.ts'
import { aCardId, anEntryId } from '../../tests/builders/a-review.ts'
import { utcClock } from '../../tests/builders/zone-clock.ts'
import { measurePace } from './measure-pace.ts'
import type { LoggedCard } from './read-log.ts'

const day = 24 * 3_600_000
const noon = Date.UTC(2026, 0, 5, 12)
const clock = utcClock(4)

/** A card with answers: day, rating, seconds. */
const aCard = (metBefore: boolean, ...answers: [number, number, number][]): LoggedCard => ({
  card: aCardId(),
  row: undefined,
  metBefore,
  reviews: answers.map(([on, rating, seconds], place) => reviewEntrySchema.parse({ kind: 'review', id: anEntryId(noon + on * day + place), device: 'desk', at: noon + on * day + place, card: 'c1', rating, took: seconds * 1000 })),
})
const thirty = (make: (place: number) => LoggedCard): LoggedCard[] => Array.from({ length: 30 }, (_, place) => make(place))

test('a day of answers to a card counts as one: getting to know it, knowing it, bringing it back', () => {
  const log = thirty((place) => aCard(false, [0, 1, 20], [0, 3, 10 + (place % 3)], [3, 3, 6], [9, 1, 9], [9, 3, 5]))
  expect(measurePace(log, clock)).toEqual({ fresh: 31, known: 6, forgotten: 14 })
})

test('a card that was met before the log begins is not a new one', () => {
  expect(measurePace(thirty(() => aCard(true, [0, 3, 4])), clock)).toEqual({ fresh: 40, known: 4, forgotten: 35 })
})

test('with too little to go by, the medians of many learners stand in', () => {
  expect(measurePace([], clock)).toEqual({ fresh: 40, known: 8, forgotten: 35 })
  expect(measurePace(thirty(() => aCard(true, [0, 3, 4])).slice(1), clock).known).toBe(8)
})

test('one long pause does not count', () => {
  const log = [...thirty(() => aCard(true, [0, 3, 5])), aCard(true, [0, 3, 600])]
  expect(measurePace(log, clock).known).toBe(5)
})
