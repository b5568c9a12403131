import type { DeckId } from '../../decks/model/id.ts'
import type { Note } from '../../decks/model/note.ts'
import type { Result } from '../../decks/result.ts'
import type { Done, Store } from './store.ts'

/** Writes a note by hand into a deck, or replaces the note of that id. */
export async function editNote(store: Store, deck: DeckId, note: Note): Promise<Result<Done>> {
  throw new Error('not yet')
}
