import type { DeckFile } from '../../decks/model/deck.ts'
import type { DeckId } from '../../decks/model/id.ts'
import { listNotes } from './list-notes.ts'
import type { Store } from './store.ts'

/** A deck with its notes and the articles they cite, in the Lectern deck format; null when there is no such deck. */
export async function deckToFile(store: Store, deck: DeckId): Promise<DeckFile | null> {
  const row = await store.database.decks.get(deck)
  if (row === undefined) return null
  const notes = (await listNotes(store, deck)).map(({ note }) => note)
  const cited = [...new Set(notes.flatMap(({ citations }) => citations.map(({ article }) => article)))]
  const articles = await store.database.articles.bulkGet(cited)
  return { format: 'lectern-deck', version: 1, deck: row.deck, articles: articles.flatMap((found) => found?.article ?? []), notes }
}
