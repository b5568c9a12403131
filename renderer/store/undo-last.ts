import { ok, type Result } from '../../decks/result.ts'
import type { Store, Undone } from './store.ts'
import { undoAct } from './undo-act.ts'

/** Takes back the last thing the reader did here, a group whole, also before a restart; null when there is nothing. */
export async function undoLast(store: Store): Promise<Result<Undone | null>> {
  return store.inTurn(async () => {
    const row = await store.database.entries
      .orderBy('written')
      .reverse()
      .filter((entry) => entry.device === store.device && entry.kind !== 'retract' && entry.dead === 0)
      .first()
    return row === undefined ? ok(null) : undoAct(store, row)
  })
}
