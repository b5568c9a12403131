import type { DeckId } from '../../decks/model/id.ts'
import type { Note } from '../../decks/model/note.ts'
import { fail, type Result } from '../../decks/result.ts'
import { editNote } from './edit-note.ts'
import { getNote } from './note-pages.ts'
import type { Done, Store } from './store.ts'

/**
 * Adds a card that the reader wrote from a place in the article of a deck: `frame` null, tier 1, the place as citation
 * (`decks/model/cite-passage.ts`), ids of its own, such as `own:` with a random UUID.
 */
export async function addOwnNote(store: Store, deck: DeckId, note: Note): Promise<Result<Done>> {
  if ((await getNote(store.database, note.id)) !== undefined) return fail('note-there', 'This card is in the collection already.')
  return editNote(store, deck, note)
}
