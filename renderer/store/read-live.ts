import type { Entry } from '../../decks/model/entry.ts'
import type { LecternDatabase } from './database.ts'
import type { EntryRow } from './rows.ts'

/** The live entries about a subject in the order of their ids. */
export async function readLive(database: LecternDatabase, subject: string): Promise<Entry[]> {
  return liveEntriesOf(await database.entries.where('subject').equals(subject).toArray())
}

/** The live ones of some rows in the order of their ids. */
export function liveEntriesOf(rows: readonly EntryRow[]): Entry[] {
  return rows.filter((row) => row.dead === 0).toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((row) => row.entry)
}
