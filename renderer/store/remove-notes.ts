import type { NoteId } from '../../decks/model/id.ts'
import type { Result } from '../../decks/result.ts'
import type { Done, Store } from './store.ts'

/** Removes notes with their cards. Their answers stay in the journal and count again if the notes come back. */
export async function removeNotes(store: Store, notes: readonly NoteId[]): Promise<Result<Done>> {
  throw new Error('not yet')
}
