import type { CardId } from '../model/id.ts'
import type { Review } from '../model/review.ts'
import { startOfDay, dayOf, type DayClock } from './day.ts'

/** What was done on one study day. */
export interface DayCount {
  /** Answers given; a card asked three times counts three times. */
  readonly answers: number
  /** Answers better than "again". */
  readonly known: number
  /** Cards met for the first time; counts against the limit of new cards. */
  readonly newCards: number
  /** Cards that had been met on an earlier day; counts against the limit of repeated cards. */
  readonly repeatedCards: number
  /** Time from question to answer, summed, in ms. */
  readonly took: number
}

/**
 * Counts the study day of `now`. `reviews` is the whole log, or at least every review of the cards that were
 * answered today, in any order and without those that were taken back: an earlier review is what makes a
 * card repeated and not new.
 */
export function countToday(reviews: readonly Review[], clock: DayClock, now: number): DayCount {
  const today = dayOf(now, clock)
  const from = startOfDay(today, clock)
  const until = startOfDay(today + 1, clock)
  const met = new Set<CardId>()
  const seen = new Set<CardId>()
  let answers = 0
  let known = 0
  let took = 0
  for (const review of reviews) {
    if (review.at < from) met.add(review.card)
    else if (review.at < until) {
      seen.add(review.card)
      answers += 1
      took += review.took
      if (review.rating > 1) known += 1
    }
  }
  let repeatedCards = 0
  for (const card of seen) if (met.has(card)) repeatedCards += 1
  return { answers, known, newCards: seen.size - repeatedCards, repeatedCards, took }
}
