import type { LecternDatabase } from './database.ts'
import { restoredSubject } from './entry-to-subject.ts'
import type { EntryRow } from './rows.ts'

/** All retractions, in no order. */
export async function readRetractions(database: LecternDatabase): Promise<EntryRow[]> {
  return database.entries.where('subject').anyOf(['retract', restoredSubject]).toArray()
}
