import type { Collection } from 'dexie'
import type { MemoryRow } from './rows.ts'

/** So many rows come with a request after the first. */
const page = 1000
/** More rows than this are not gone through to find those wanted. */
const furthest = 20_000

/**
 * Rows in the order of an index until `most` of them count, or there are no more; `rows` makes the collection anew for every
 * request. Those that do not count are among what is given. `all` is true when no row is left.
 */
export async function readRowsUntil(rows: () => Collection<MemoryRow, MemoryRow['card']>, most: number, counts: (row: MemoryRow) => boolean): Promise<{ found: MemoryRow[]; all: boolean }> {
  const found: MemoryRow[] = []
  let counted = 0
  for (let size = most; size > 0; size = page) {
    const more = await (found.length === 0 ? rows() : rows().offset(found.length)).limit(size).toArray()
    for (const row of more) {
      found.push(row)
      if (counts(row)) counted += 1
    }
    if (more.length < size) return { found, all: true }
    if (counted >= most || found.length >= furthest) break
  }
  return { found, all: false }
}
