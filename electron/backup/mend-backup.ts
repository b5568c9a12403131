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
  let left = found
  if (!found.isFileWhole) {
    if (other?.found.isFileWhole !== true) return found
    await copyBackup(other.place, place, id, sources)
    left = await checkBackup(place, id)
  }
  if (left.bad.length === 0) return left
  await place.pool.take(left.bad, pools)
  return checkBackup(place, id)
}
