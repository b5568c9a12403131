import { ok, type Result } from '../../decks/result.ts'
import type { EntryRow } from './rows.ts'
import type { Store, Undone } from './store.ts'
import { undoAct } from './undo-act.ts'

/** Brings back what was last taken back, as long as nothing else was done since; null when there is nothing. */
export async function redoLast(store: Store): Promise<Result<Undone | null>> {
  return store.inTurn(async () => {
    const row = await findUndo(store)
    return row === null ? ok(null) : undoAct(store, row)
  })
}

/** The last undo that stands, when everything written after it is undo and redo too. */
async function findUndo(store: Store): Promise<EntryRow | null> {
  const retractions = new Set((await store.database.entries.where('subject').equals('retract').toArray()).map(({ id }) => id))
  const last = await store.database.entries
    .orderBy('written')
    .reverse()
    .filter(({ device, dead, entry }) => device === store.device && dead === 0 && (entry.kind !== 'retract' || !retractions.has(entry.entry)))
    .first()
  return last?.kind === 'retract' ? last : null
}
