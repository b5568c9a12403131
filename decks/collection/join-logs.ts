import type { PastReview } from '../model/card-study.ts'
import type { Placement } from './card-state.ts'

/** The logs that several imports brought for one card as one, by time. What stands at the same time in a later one came in before. */
export function joinLogs(placements: readonly Placement[]): PastReview[] {
  const all: PastReview[] = []
  for (const { study } of placements) {
    const known = new Set(all.map(([at]) => at))
    for (const review of study.reviews) if (!known.has(review[0])) all.push(review)
  }
  return all.toSorted((a, b) => a[0] - b[0])
}
