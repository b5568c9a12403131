import type { EntryId } from '../../decks/model/id.ts'

const groups = new Map<EntryId, readonly EntryId[]>()

/** Says that these entries are one act of the reader, so that one undo takes all of them back; for as long as the app is open. */
export function joinForUndo(entries: readonly EntryId[]): void {
  for (const entry of entries) groups.set(entry, entries)
}

/** The entries that are taken back together with this one, itself among them. */
export function listJoined(entry: EntryId): readonly EntryId[] {
  return groups.get(entry) ?? [entry]
}
