import { libraryDevice } from '../../decks/journal/fold-content.ts'
import { retractedEntries } from '../../decks/journal/retracted-entries.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'

// [Note: restoring] Bringing back a backup is an act like any other: nothing is removed from the journal. What the backup
// has and the journal lacks is appended; then one retraction takes back all that did not count in the backup, undo and redo
// among it, so that what counts is what counted then. It names also what is taken back already: its retraction may be one of
// those that no longer count. Undo takes it back, and for that what came from the backup must not count without it. So a
// retraction of that is written before it comes, and the act takes that one back too: until the act is there everything
// counts as before, also when Lectern dies in between, and however much it takes back (see [Note: taking back as one]). The
// decks that come with the app are the same everywhere and are left alone.

/** What bringing back a backup means for a journal. */
export interface RestorePlan {
  /** What the backup has and the journal lacks. */
  readonly missing: readonly Entry[]
  /** Of these, what must not count before it is all there. */
  readonly held: readonly EntryId[]
  /** What is to be taken back. */
  readonly retracted: readonly EntryId[]
  /** What counts before it and after it, without retractions, in the order of their ids. */
  readonly before: readonly Entry[]
  readonly after: readonly Entry[]
}

/** Works out how a journal of these entries becomes what the backup was. */
export function planRestore(own: readonly Entry[], backup: readonly Entry[]): RestorePlan {
  const known = new Set(own.map(({ id }) => id))
  const missing = backup.filter(({ id }) => !known.has(id))
  const counted = liveOf(backup)
  // Among those that count there, retractions do what they did; they need no help.
  const takenBack = retractedEntries(counted.values())
  const retracted = [...own, ...missing].filter((entry) => !isLibrary(entry) && !counted.has(entry.id) && !takenBack.has(entry.id))
  const now = liveOf(own)
  const shipped = [...now.values()].filter(isLibrary)
  const after = new Map([...shipped, ...counted.values()].map((entry) => [entry.id, entry]))
  return {
    missing,
    held: missing.flatMap((entry) => (isLibrary(entry) ? [] : [entry.id])),
    retracted: retracted.map(({ id }) => id),
    before: inOrder(now.values()),
    after: inOrder(after.values()),
  }
}

/** True when nothing needs to be done. */
export function isSame({ missing, before, after }: RestorePlan): boolean {
  return missing.length === 0 && before.length === after.length && before.every(({ id }, place) => after[place]?.id === id)
}

function liveOf(entries: readonly Entry[]): Map<EntryId, Entry> {
  const retracted = retractedEntries(entries)
  return new Map(entries.flatMap((entry) => (retracted.has(entry.id) ? [] : [[entry.id, entry] as const])))
}

function isLibrary({ device }: Entry): boolean {
  return device === libraryDevice
}

function inOrder(entries: Iterable<Entry>): Entry[] {
  return [...entries].filter(({ kind }) => kind !== 'retract').toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
