import type { EntryId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import type { EntryRow } from './rows.ts'

/** The act that an entry belongs to, by the id of its first entry. */
export function actOf({ id, entry }: Pick<EntryRow, 'id' | 'entry'>): EntryId {
  return entry.group ?? id
}

/** All entries of the act of an entry, live or not, in the order of their ids. */
export async function readMembers(database: LecternDatabase, row: EntryRow): Promise<EntryRow[]> {
  const { group } = row.entry
  if (group === undefined) return [row]
  return (await database.entries.where('entry.group').equals(group).toArray()).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
