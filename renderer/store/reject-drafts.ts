import type { DeckId, NoteId } from '../../decks/model/id.ts'
import type { Result } from '../../decks/result.ts'
import { settleDrafts } from './settle-drafts.ts'
import type { Done, Store } from './store.ts'

/** Turns drafts down, also in a later making and in other words; those that are in the deck leave it. */
export async function rejectDrafts(store: Store, deck: DeckId, notes: readonly NoteId[]): Promise<Result<Done>> {
  return settleDrafts(store, deck, notes, 'rejected')
}
