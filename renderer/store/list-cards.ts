import type { DeckId } from '../../decks/model/id.ts'
import { compareDecks } from './compare-decks.ts'
import { listNotes } from './list-notes.ts'
import { readNotes } from './note-pages.ts'
import type { CardView, Store } from './store.ts'
import { viewCards } from './view-cards.ts'

/** All cards of a deck in its order. */
export async function listCards(store: Store, deck: DeckId): Promise<readonly CardView[]> {
  return viewCards(store, await listNotes(store, deck))
}

/** All cards of all decks: deck by deck in the order of the list, within a deck in its own. */
export async function listAllCards(store: Store): Promise<readonly CardView[]> {
  const decks = (await store.database.decks.toArray()).map(({ deck }) => deck).toSorted(compareDecks)
  const place = new Map(decks.map(({ id }, index) => [id, index]))
  const notes = (await readNotes(store.database)).filter(({ deck }) => place.has(deck))
  return viewCards(store, notes.toSorted((a, b) => (place.get(a.deck) ?? 0) - (place.get(b.deck) ?? 0) || a.position - b.position || (a.id < b.id ? -1 : 1)))
}
