import type { PastReview } from '../../decks/model/card-study.ts'

const columns = 7

/** True for a log of `pastReviewSchema` rows: the same as the schema says, many times faster, for logs are long. */
export function isLog(value: unknown): value is PastReview[] {
  return Array.isArray(value) && value.length <= 100_000 && value.every(isRow)
}

function isRow(row: unknown): boolean {
  if (!Array.isArray(row) || row.length !== columns) return false
  for (const number of row) if (!Number.isSafeInteger(number)) return false
  const [at, rating, kind, took, , , ease] = row as PastReview
  return at >= 0 && rating >= 0 && rating <= 4 && kind >= 0 && kind <= 9 && took >= 0 && took <= 100_000_000 && ease >= 0
}
