import { applyKept } from './commit.ts'
import { readAllRows } from './many-rows.ts'
import { readKnownEntries } from './read-known-entries.ts'
import { rebuild } from './rebuild.ts'
import { repairFiles } from './repair-files.ts'
import type { Store } from './store.ts'

/** Makes the view again from all entries and files that either side has: a database that the browser emptied has none. False when that cannot be. Only within `store.inTurn`. */
export async function remakeView(store: Store): Promise<boolean> {
  const known = await readKnownEntries(store.shell)
  if (!known.ok || known.value.unknown > 0) return false
  const kept = new Set(known.value.entries.map(({ id }) => id))
  const others = (await readAllRows(store.database.entries)).flatMap(({ id, entry }) => (kept.has(id) ? [] : [entry]))
  const entries = [...known.value.entries, ...others]
  await repairFiles(store.shell, store.database, entries)
  return (await applyKept(store, () => rebuild(store.database, entries))).ok
}
