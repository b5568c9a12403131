import type { LecternDatabase } from './database.ts'
import { type Tell } from './many-rows.ts'
import { addCardTally, writeTallies, type TallyChanges } from './change-tallies.ts'
import { inParts } from './in-parts.ts'
import { deleteMemories, putMemories } from './memory-rows.ts'
import type { MemoryRow } from './rows.ts'

/** A row before and after; either may be missing. */
export interface RowChange {
  readonly before: MemoryRow | undefined
  readonly after: MemoryRow | undefined
}

/** Writes changed rows of cards and the counts that follow. Within a transaction of the caller. */
export async function writeMemories(database: LecternDatabase, rows: readonly RowChange[], tallies: TallyChanges = new Map(), tell?: Tell): Promise<void> {
  const gone: MemoryRow['card'][] = []
  const there: MemoryRow[] = []
  const known = new Set<MemoryRow['card']>()
  await inParts(database, rows, ({ before, after }) => {
    if (before !== undefined) addCardTally(tallies, before, -1)
    if (after !== undefined) addCardTally(tallies, after, 1)
    if (before !== undefined && after !== undefined) known.add(before.card)
    if (after !== undefined) there.push(after)
    else if (before !== undefined) gone.push(before.card)
  })
  await deleteMemories(database, gone)
  await putMemories(database, there, ({ card }) => !known.has(card), tell)
  await writeTallies(database, tallies)
}
