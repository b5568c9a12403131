import type { NoteId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import { splitNames } from './split-names.ts'
import type { Done, Store } from './store.ts'

/** Removes notes, at least one, with their cards. Their answers stay in the journal and count again if the notes come back. */
export async function removeNotes(store: Store, notes: readonly NoteId[]): Promise<Result<Done>> {
  if (notes.length === 0) return fail('no-card', 'These cards are not in your collection any more.')
  return store.inTurn(async () => {
    const done = await commitAll(store, splitNames(notes).map((some) => ({ kind: 'remove', deck: null, notes: some })))
    return done.ok ? ok({ entry: done.value }) : done
  })
}
