import type { DeckId, NoteId } from '../../decks/model/id.ts'
import type { Result } from '../../decks/result.ts'
import { settleDrafts } from './settle-drafts.ts'
import type { Done, Store } from './store.ts'

/** Makes drafts wait again. Those that are in the deck leave it; their answers stay in the journal and count again when they come back. */
export async function reopenDrafts(store: Store, deck: DeckId, notes: readonly NoteId[]): Promise<Result<Done>> {
  return settleDrafts(store, deck, notes, 'waiting')
}
