import type { EntryId } from '../../../decks/model/id.ts'
import { ok, type Result } from '../../../decks/result.ts'
import type { Store } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'

/** Takes a step back; one that was taken back already is as good. */
export async function undoOnce(store: Store, entry: EntryId): Promise<Result<unknown>> {
  const done = await undoEntry(store, entry)
  return !done.ok && done.problem.type === 'already-undone' ? ok(null) : done
}
