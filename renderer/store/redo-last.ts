import { ok, type Result } from '../../decks/result.ts'
import { findLastDeed, findStack, type Stack } from './act-stack.ts'
import { isDeed } from './is-deed.ts'
import { readRetractions } from './read-retractions.ts'
import type { EntryRow } from './rows.ts'
import type { Store, Undone } from './store.ts'
import { undoAct } from './undo-act.ts'

/** Brings back what was last taken back, as long as nothing else was done since; null when there is nothing. With `stack` only what is on it counts, see [Note: stacks]. */
export async function redoLast(store: Store, stack?: Stack): Promise<Result<Undone | null>> {
  return store.inTurn(async () => {
    const row = await findUndo(store, stack)
    return row === null ? ok(null) : undoAct(store, row)
  })
}

/** The last undo that stands, when everything written after it is undo and redo too. */
async function findUndo(store: Store, stack: Stack | undefined): Promise<EntryRow | null> {
  const { entries } = store.database
  const rows = await readRetractions(store.database)
  // What takes back one of these is a redo.
  const undoings = new Set(rows.flatMap(({ id, entry }) => (isDeed(entry) ? [] : [id])))
  const undos = rows.filter(({ device, dead, entry }) => device === store.device && dead === 0 && entry.kind === 'retract' && !isDeed(entry) && !undoings.has(entry.entry))
  const deed = await findLastDeed(store, stack)
  for (const undo of undos.toSorted((a, b) => b.written - a.written)) {
    if (deed !== null && deed.written > undo.written) return null
    const target = undo.entry.kind === 'retract' ? await entries.get(undo.entry.entry) : undefined
    if (target !== undefined && (stack === undefined || (await findStack(store, target)) === stack)) return undo
  }
  return null
}
