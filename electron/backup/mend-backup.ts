import { checkBackup, type CheckedBackup } from './check-backup.ts'
import { copyBackup } from './copy-backup.ts'
import type { FileSource } from './create-pool.ts'
import type { Place } from './create-place.ts'

/**
 * Mends a damaged backup of `place`: its own file from `other`, when that is whole there, and its kept files from wherever
 * they are whole. Answers what is found when it is read again. Throws what the file systems throw.
 */
export async function mendBackup(place: Place, id: string, found: CheckedBackup, other: { readonly place: Place; readonly found: CheckedBackup } | null, sources: readonly FileSource[]): Promise<CheckedBackup> {
  const pools = other === null ? sources : [other.place.pool, ...sources]
  if (found.isFileWhole) await place.pool.take(found.bad, pools)
  else if (other?.found.isFileWhole === true) await copyBackup(other.place, place, id, sources)
  else return found
  return checkBackup(place, id)
}
