import type { NoteId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Removes notes with their cards. Their answers stay in the journal and count again if the notes come back. */
export async function removeNotes(store: Store, notes: readonly NoteId[]): Promise<Result<Done>> {
  return store.inTurn(async () => {
    const done = await commit(store, { kind: 'remove', deck: null, notes: [...notes] })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
