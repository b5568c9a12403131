import { readMembers } from './act-members.ts'
import type { EntryRow } from './rows.ts'
import type { Store } from './store.ts'

/** The live entries of the act of a live one, in the order of their ids, which ascend from that of the group. */
export async function findAct(store: Store, row: EntryRow): Promise<EntryRow[]> {
  return (await readMembers(store.database, row)).filter(({ id, dead }) => id === row.id || dead === 0)
}
