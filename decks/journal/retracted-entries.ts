import type { Entry } from '../model/entry.ts'
import type { EntryId } from '../model/id.ts'

/** What this file needs to know of an entry. */
type Retractable = Pick<Entry, 'id'> & { readonly kind: string; readonly entry?: EntryId; readonly others?: readonly EntryId[] | undefined }

/**
 * The entries that are taken back. A retraction counts unless it is taken back itself, by an entry with a later id;
 * one that names itself or a later entry says nothing of that. So the latest entry decides first, and then each one before it.
 */
export function retractedEntries(entries: Iterable<Retractable>): Set<EntryId> {
  const retractions = [...entries].filter((entry) => entry.kind === 'retract').toSorted((a, b) => (a.id < b.id ? 1 : -1))
  const retracted = new Set<EntryId>()
  for (const retraction of retractions) {
    if (retracted.has(retraction.id)) continue
    for (const entry of targetsOf(retraction)) if (entry < retraction.id) retracted.add(entry)
  }
  return retracted
}

/** What a retraction takes back. */
export function targetsOf({ entry, others = [] }: Pick<Retractable, 'entry' | 'others'>): EntryId[] {
  return entry === undefined ? [...others] : [entry, ...others]
}
