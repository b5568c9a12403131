import { expect, test } from 'vitest'
import { aCardId, aReview } from '../../tests/builders/a-review.ts'
import { utcClock } from '../../tests/builders/zone-clock.ts'
import { countToday } from './count-today.ts'

const now = Date.UTC(2026, 0, 10, 12)
const day = 86_400_000

test('counts answers, new and repeated cards of this study day', () => {
  const reviews = [
    aReview({ card: aCardId('old'), at: now - 3 * day }),
    aReview({ card: aCardId('old'), at: now - 1000, rating: 1 }),
    aReview({ card: aCardId('old'), at: now, rating: 3 }),
    aReview({ card: aCardId('new'), at: now, took: 7000 }),
    aReview({ card: aCardId('other'), at: now - day }),
  ]
  expect(countToday(reviews, utcClock(), now)).toEqual({ answers: 3, known: 2, newCards: 1, repeatedCards: 1, took: 17_000 })
})

test('an answer at three in the morning belongs to the day before', () => {
  const late = aReview({ at: Date.UTC(2026, 0, 10, 3) })
  expect(countToday([late], utcClock(4), now).answers).toBe(0)
  expect(countToday([late], utcClock(4), Date.UTC(2026, 0, 10, 3, 30)).answers).toBe(1)
})
