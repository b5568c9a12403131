import { Dexie } from 'dexie'
import type { DeckId } from '../../decks/model/id.ts'
import type { NoteRow } from './rows.ts'
import type { Store } from './store.ts'

/** All notes, or those of one deck, in its order: what an import is compared with. */
export async function listNotes(store: Store, deck?: DeckId): Promise<readonly NoteRow[]> {
  if (deck === undefined) return store.database.notes.orderBy('[deck+position]').toArray()
  return store.database.notes.where('[deck+position]').between([deck, Dexie.minKey], [deck, Dexie.maxKey]).toArray()
}
