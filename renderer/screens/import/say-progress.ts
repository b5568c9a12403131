import type { ReadingProgress } from '../../worker/collection-request.ts'

const grouped = new Intl.NumberFormat('en-US')

/** How far a long work is: `Making cards: 1,200 of 100,000`. */
export function sayProgress({ what, done, of }: ReadingProgress): string {
  return `${what}: ${grouped.format(done)} of ${grouped.format(of)}`
}
