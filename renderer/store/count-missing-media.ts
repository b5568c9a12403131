import type { Shell } from '../shell/shell.ts'
import type { LecternDatabase } from './database.ts'
import { readUse } from './list-media-use.ts'

/** How many pictures, sounds and films that cards name are not there; 0 when nobody can tell. The database has no copies of them. */
export async function countMissingMedia(shell: Shell, database: LecternDatabase): Promise<number> {
  const used = await readUse(database)
  if (used.size === 0) return 0
  const listed = await shell.call('journal.listFiles', {})
  if (!listed.ok) return 0
  for (const { hash } of listed.value.files) used.delete(hash)
  return used.size
}
