import type { LecternDatabase } from './database.ts'
import { inBoth, inOrder, ownRows } from './memory-rows.ts'
import { findHeads, keyOf, readHeaded, type RestRange } from './resting-cards.ts'
import type { MemoryRow } from './rows.ts'

/** So many rows come with a request after the first. */
const page = 1000
/** More rows than this are not gone through to find those wanted. */
const furthest = 20_000
/** So many pages of resting cards are opened at once. */
const opened = 20

/**
 * Cards of a range in its order until `most` of them count, or there are no more. Those that do not count are among what is
 * given. `all` is true when no card is left.
 */
export async function readRowsUntil(database: LecternDatabase, range: RestRange, most: number, counts: (row: MemoryRow) => boolean): Promise<{ found: MemoryRow[]; all: boolean }> {
  return inBoth(database, async () => {
    const next = await openRange(database, range)
    const found: MemoryRow[] = []
    let counted = 0
    for (let size = most; size > 0; size = page) {
      const more = await next(size)
      for (const row of more) {
        found.push(row)
        if (counts(row)) counted += 1
      }
      if (more.length < size) return { found, all: true }
      if (counted >= most || found.length >= furthest) break
    }
    return { found, all: false }
  })
}

/** Gives the next so many cards of a range each time: those with rows of their own and those that rest, of which no more pages are opened than needed. */
async function openRange(database: LecternDatabase, range: RestRange): Promise<(size: number) => Promise<MemoryRow[]>> {
  const closed = await findHeads(database, range)
  let waiting: MemoryRow[] = []
  let read = 0
  let isEnd = false
  return async (size) => {
    if (!isEnd) {
      // As many as asked for, whatever is waiting: these may all come before the cards that rest.
      const more = await (read === 0 ? ownRows(database, range) : ownRows(database, range).offset(read)).limit(size).toArray()
      read += more.length
      isEnd = more.length < size
      waiting = [...waiting, ...more]
    }
    for (;;) {
      waiting = inOrder(waiting, range)
      const last = waiting[size - 1]
      const due = closed.findIndex(({ low }) => last !== undefined && low > keyOf(last))
      const count = Math.min(opened, due < 0 ? closed.length : due)
      if (count === 0) return waiting.splice(0, size)
      for (const row of await readHeaded(database, closed.splice(0, count), range)) waiting.push(row)
    }
  }
}
