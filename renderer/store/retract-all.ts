import type { RetractEntry } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'
import type { Deed } from './commit.ts'

/** One retraction names at most so many entries besides its first. */
export const mostTargets = 100_000

/** Retractions that take these entries back, each as many as it can name. `more` is what each of them says besides. */
export function retractAll(ids: readonly EntryId[], more: Pick<RetractEntry, 'restored'> = {}, most = mostTargets): Deed[] {
  const deeds: Deed[] = []
  for (let at = 0; at < ids.length; at += most + 1) {
    const [entry, ...others] = ids.slice(at, at + most + 1)
    if (entry !== undefined) deeds.push({ kind: 'retract', entry, ...(others.length > 0 ? { others } : {}), ...more })
  }
  return deeds
}
