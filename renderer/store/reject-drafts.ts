import type { DeckId, NoteId } from '../../decks/model/id.ts'
import type { Result } from '../../decks/result.ts'
import { settleDrafts } from './settle-drafts.ts'
import type { Done, Store } from './store.ts'

const longestReason = 300

/** Turns drafts down, also in a later making and in other words; those that are in the deck leave it. `why` is the reader's reason; what is longer than 300 characters is cut. */
export async function rejectDrafts(store: Store, deck: DeckId, notes: readonly NoteId[], why = ''): Promise<Result<Done>> {
  const reason = why.trim().slice(0, longestReason)
  return settleDrafts(store, deck, notes, 'rejected', reason === '' ? undefined : reason)
}
