/** A part of a whole: how many were right, of how many. */
export interface Share {
  readonly part: number
  readonly whole: number
}

/** The share of the items for which something holds. */
export function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): Share {
  return { part: items.filter(holds).length, whole: items.length }
}

/** Several shares as one. */
export function addShares(shares: readonly Share[]): Share {
  return { part: shares.reduce((sum, s) => sum + s.part, 0), whole: shares.reduce((sum, s) => sum + s.whole, 0) }
}

/** "120/125 = 96%"; of nothing, "0/0". */
export function sayShare({ part, whole }: Share): string {
  return `${part}/${whole}${whole === 0 ? '' : ` = ${Math.round((part / whole) * 1000) / 10}%`}`
}
