import type { CardId, DeckId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import { readRowsUntil } from './read-rows-until.ts'
import type { MemoryRow } from './rows.ts'

/** New cards of decks, deck by deck in that order, within a deck in its own; `mostOf` says how many of a deck are enough. Those held for a seminar do not count. */
export async function readFresh(database: LecternDatabase, decks: readonly DeckId[], mostOf: (deck: DeckId) => number, held: ReadonlySet<CardId>): Promise<MemoryRow[]> {
  const rows = await Promise.all(
    decks.map(async (deck) => {
      const most = mostOf(deck)
      if (most <= 0) return []
      return (await readRowsUntil(database, { kind: 'fresh', deck, until: Infinity }, most, (row) => !held.has(row.card))).found
    }),
  )
  return rows.flat()
}
