import type { DeckId } from '../../decks/model/id.ts'
import type { NoteRow } from './rows.ts'
import type { Store } from './store.ts'

/** All notes, or those of one deck, in its order: what an import is compared with. */
export async function listNotes(store: Store, deck?: DeckId): Promise<readonly NoteRow[]> {
  throw new Error('not yet')
}
