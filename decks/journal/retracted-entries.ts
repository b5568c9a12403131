import type { Entry } from '../model/entry.ts'
import type { EntryId } from '../model/id.ts'

/** What this file needs to know of an entry. */
type Retractable = Pick<Entry, 'id'> & { readonly kind: string; readonly entry?: EntryId }

/**
 * The entries that are taken back. A retraction counts unless it is taken back itself, by an entry with a later id;
 * one that names itself or a later entry says nothing. So the latest entry decides first, and then each one before it.
 */
export function retractedEntries(entries: Iterable<Retractable>): Set<EntryId> {
  const retractions = [...entries].filter((entry) => entry.kind === 'retract').toSorted((a, b) => (a.id < b.id ? 1 : -1))
  const retracted = new Set<EntryId>()
  for (const { id, entry } of retractions) {
    if (entry !== undefined && entry < id && !retracted.has(id)) retracted.add(entry)
  }
  return retracted
}
