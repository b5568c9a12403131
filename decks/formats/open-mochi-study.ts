import type { PastReview } from '../model/card-study.ts'
import { listOf, mapOf, numberOf } from './open-mochi-value.ts'
import type { MochiValue } from './open-mochi-value.ts'
import type { PastStudy } from './raw-study.ts'

const day = 86_400_000
const mostReviews = 100_000

/** What Mochi's log of a card tells; null when it was never asked. Mochi knows only whether it was remembered: that is Good or Again here. */
export function readMochiStudy(value: MochiValue | undefined, suspended: boolean): PastStudy | null {
  const log = listOf(value)
    .map(mapOf)
    .flatMap((review) => {
      const at = numberOf(review.get('date'))
      return at === null || at < 0 ? [] : [{ at: Math.floor(at), due: numberOf(review.get('due')), interval: Math.max(0, numberOf(review.get('interval')) ?? 0), remembered: review.get('remembered?') !== false }]
    })
    .toSorted((a, b) => a.at - b.at)
    .slice(-mostReviews)
  const last = log.at(-1)
  if (last === undefined) return null
  const days = log.map((review) => Math.min(36_500, Math.round(review.interval)))
  const reviews = log.map((review, at): PastReview => [review.at, review.remembered ? 3 : 1, at === 0 ? 0 : 1, 0, days[at] ?? 0, days[at - 1] ?? 0, 0])
  const interval = last.due !== null && last.due > last.at ? Math.max(1, Math.round((last.due - last.at) / day)) : Math.max(1, days.at(-1) ?? 1)
  const lapses = log.filter((review, at) => at > 0 && !review.remembered).length
  return { state: last.remembered ? 'review' : 'learning', due: Math.floor(last.due ?? last.at + interval * day), byDay: false, lastReviewAt: last.at, interval: Math.min(36_500, interval), ease: 0, reps: log.length, lapses, reviews, suspended }
}
