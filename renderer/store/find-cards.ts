import type { CardId } from '../../decks/model/id.ts'
import { findMemories } from './memory-rows.ts'
import { findNotes } from './note-pages.ts'
import type { CardView, Store } from './store.ts'
import { viewCards } from './view-cards.ts'

/** The cards of these ids in their order; those that are gone are left out. */
export async function findCards(store: Store, cards: readonly CardId[]): Promise<readonly CardView[]> {
  const rows = await findMemories(store.database, [...cards])
  const notes = await findNotes(store.database, [...new Set(rows.flatMap((row) => row?.note ?? []))])
  const views = await viewCards(store, notes.filter((row) => row !== undefined))
  const viewOf = new Map(views.map((view) => [view.card.id, view]))
  return cards.flatMap((card) => viewOf.get(card) ?? [])
}
