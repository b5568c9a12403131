import type { NoteTypeId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Removes a note type; one that comes with Lectern is then as it came. Notes that have it keep the texts of their cards and are shown as plain ones. */
export async function removeNoteType(store: Store, id: NoteTypeId): Promise<Result<Done>> {
  return store.inTurn(async () => {
    if ((await store.database.noteTypes.get(id)) === undefined) return fail('no-note-type', 'This note type is not there any more.')
    const done = await commit(store, { kind: 'note-type', type: id, value: null })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
