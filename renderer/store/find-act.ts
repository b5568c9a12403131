import type { EntryRow } from './rows.ts'
import type { Store } from './store.ts'

/** The live entries of the act of a live one, in the order of their ids, which ascend from that of the group. */
export async function findAct(store: Store, row: EntryRow): Promise<EntryRow[]> {
  const { group } = row.entry
  if (group === undefined) return [row]
  const rows = await store.database.entries.where('entry.group').equals(group).toArray()
  return rows.filter(({ id, dead }) => id === row.id || dead === 0).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
