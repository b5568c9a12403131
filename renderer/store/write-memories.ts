import type { LecternDatabase } from './database.ts'
import { type Tell } from './many-rows.ts'
import { addCardTally, writeTallies, type TallyChanges } from './change-tallies.ts'
import { deleteMemories, putMemories } from './memory-rows.ts'
import type { MemoryRow } from './rows.ts'

/** A row before and after; either may be missing. */
export interface RowChange {
  readonly before: MemoryRow | undefined
  readonly after: MemoryRow | undefined
}

/** Writes changed rows of cards and the counts that follow. Within a transaction of the caller. */
export async function writeMemories(database: LecternDatabase, rows: readonly RowChange[], tallies: TallyChanges = new Map(), tell?: Tell): Promise<void> {
  for (const { before, after } of rows) {
    if (before !== undefined) addCardTally(tallies, before, -1)
    if (after !== undefined) addCardTally(tallies, after, 1)
  }
  const gone = rows.flatMap(({ before, after }) => (after === undefined && before !== undefined ? [before.card] : []))
  const there = rows.flatMap(({ after }) => (after === undefined ? [] : [after]))
  const known = new Set(rows.flatMap(({ before }) => before?.card ?? []))
  await deleteMemories(database, gone)
  await putMemories(database, there, ({ card }) => !known.has(card), tell)
  await writeTallies(database, tallies)
}
