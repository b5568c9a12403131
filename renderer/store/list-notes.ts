import type { DeckId } from '../../decks/model/id.ts'
import { readNotes } from './note-pages.ts'
import type { NoteRow } from './rows.ts'
import type { Store } from './store.ts'

/** All notes, or those of one deck, in its order: what an import is compared with. */
export async function listNotes(store: Store, deck?: DeckId): Promise<readonly NoteRow[]> {
  const notes = await readNotes(store.database, deck)
  return deck === undefined ? notes.toSorted((a, b) => (a.deck < b.deck ? -1 : a.deck > b.deck ? 1 : a.position - b.position || (a.id < b.id ? -1 : 1))) : notes
}
