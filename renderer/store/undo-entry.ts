import type { EntryId } from '../../decks/model/id.ts'
import { fail, type Result } from '../../decks/result.ts'
import type { Store, Undone } from './store.ts'
import { undoAct } from './undo-act.ts'

/** Takes back one thing the reader did, named by an entry of it: a group is taken back whole. */
export async function undoEntry(store: Store, entry: EntryId): Promise<Result<Undone>> {
  return store.inTurn(async () => {
    const row = await store.database.entries.get(entry)
    if (row === undefined) return fail('no-entry', 'There is nothing to take back.')
    if (row.dead === 1) return fail('already-undone', 'This was taken back already.')
    return undoAct(store, row)
  })
}
