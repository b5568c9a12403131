import { crcOfText } from './crc.ts'

/** How many entries there are and the sum of the CRC-32 of their ids modulo 2^32, which does not depend on their order. */
export interface JournalSum {
  readonly count: number
  readonly digest: number
}

/** The sum of no entries. */
export const emptySum: JournalSum = { count: 0, digest: 0 }

/** The sum after entries of these ids, none of which was counted before, were added. */
export function addToSum(sum: JournalSum, ids: Iterable<string>): JournalSum {
  let { count, digest } = sum
  for (const id of ids) {
    count += 1
    digest = (digest + crcOfText(id)) % 4_294_967_296
  }
  return { count, digest }
}

/** The sum of a set of entries: two sets with the same sum are taken to be the same. */
export function journalSum(ids: Iterable<string>): JournalSum {
  return addToSum(emptySum, new Set(ids))
}

/** True when both sums stand for the same set. */
export function isSameSum(a: JournalSum, b: JournalSum): boolean {
  return a.count === b.count && a.digest === b.digest
}
