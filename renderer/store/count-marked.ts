import { Dexie } from 'dexie'
import type { CardId } from '../../decks/model/id.ts'
import { findMemories } from './memory-rows.ts'
import type { Store } from './store.ts'

/** How many cards are marked as wrong. */
export async function countMarked(store: Store): Promise<number> {
  const flags = await store.database.entries.where('[kind+at]').between(['flag', Dexie.minKey], ['flag', Dexie.maxKey]).toArray()
  const cards = new Set<CardId>(flags.flatMap(({ entry }) => (entry.kind === 'flag' ? [entry.card] : [])))
  const rows = await findMemories(store.database, [...cards])
  return rows.filter((row) => row !== undefined && row.wrong !== null).length
}
