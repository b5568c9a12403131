import type { DeckId } from '../../decks/model/id.ts'
import { readKeptMaking } from './read-kept-file.ts'
import type { OpenedMaking, Store } from './store.ts'

/** The latest making of the article of a deck, and the one before; null when the deck has none or its file is lost. */
export async function readMaking(store: Store, deck: DeckId): Promise<OpenedMaking | null> {
  const row = await store.database.makings.get(deck)
  if (row === undefined) return null
  const making = await readKeptMaking(store.database, row.file)
  if (making === null) return null
  return { deck, making, previous: row.previous === null || row.previous === row.file ? null : await readKeptMaking(store.database, row.previous), at: row.at }
}
