import { ok, type Result } from '../../decks/result.ts'
import { findLastDeed, type Stack } from './act-stack.ts'
import type { Store, Undone } from './store.ts'
import { undoAct } from './undo-act.ts'

/**
 * Takes back the last thing the reader did here, a group whole, also before a restart; null when there is nothing. With
 * `stack` the last answer or the last edit, see [Note: stacks].
 */
export async function undoLast(store: Store, stack?: Stack): Promise<Result<Undone | null>> {
  return store.inTurn(async () => {
    const row = await findLastDeed(store, stack)
    return row === null ? ok(null) : undoAct(store, row)
  })
}
