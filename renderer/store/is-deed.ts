import type { Entry } from '../../decks/model/entry.ts'

/** True for what the reader did, and false for the undo and redo of it. Bringing back a backup is a deed, though it is written as retractions. */
export function isDeed(entry: Entry): boolean {
  return entry.kind !== 'retract' || entry.restored !== undefined
}
