import type { EntryId } from '../../decks/model/id.ts'
import { fail, type Result } from '../../decks/result.ts'
import { readMembers } from './act-members.ts'
import type { Store, Undone } from './store.ts'
import { undoAct } from './undo-act.ts'

/** Takes back an act of the history, as far as it still stands, however long ago it was. `entry` is any of its entries. */
export async function takeBackAct(store: Store, entry: EntryId): Promise<Result<Undone>> {
  return store.inTurn(async () => {
    const row = await store.database.entries.get(entry)
    if (row === undefined) return fail('no-entry', 'There is nothing to take back.')
    const live = (await readMembers(store.database, row)).find(({ dead }) => dead === 0)
    return live === undefined ? fail('already-undone', 'This was taken back already.') : undoAct(store, live)
  })
}
