import { join } from 'node:path'
import { codeOf } from '../code-of.ts'
import type { BackupFileSystem } from './backup-file-system.ts'

/** Where the file of that hash stands in a pool. Only hashes become paths: anything else is a mistake of ours and throws. */
export function poolPath(folder: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError('This is no name of a kept file.')
  return join(folder, hash.slice(0, 2), hash)
}

/** The files of a folder `ab/HASH` with their sizes, by their hash; a folder that is not there has none. Sizes that `known` holds are not asked for again. */
export async function listPool(system: BackupFileSystem, folder: string, known: ReadonlyMap<string, number>): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  for (const start of await startsIn(system, folder)) {
    for (const name of await namesIn(system, join(folder, start))) {
      if (!name.startsWith(start) || !/^[0-9a-f]{64}$/.test(name)) continue
      const size = known.get(name) ?? (await sizeOf(system, poolPath(folder, name)))
      if (size !== null) sizes.set(name, size)
    }
  }
  return sizes
}

/** Removes what is left, in a folder of backups and its pool, of writes that were broken off before that time (ms since 1970 UTC). */
export async function removeLeftovers(system: BackupFileSystem, folder: string, before: number): Promise<void> {
  const pool = join(folder, 'files')
  const starts = await startsIn(system, pool)
  for (const inner of [folder, ...starts.map((start) => join(pool, start))]) {
    for (const name of await namesIn(system, inner)) {
      if (!name.endsWith('.part')) continue
      const { mtimeMs } = await system.stat(join(inner, name))
      if (mtimeMs < before) await system.rm(join(inner, name), { force: true })
    }
  }
}

async function startsIn(system: BackupFileSystem, folder: string): Promise<string[]> {
  return (await namesIn(system, folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))
}

/** The names in a folder; none when it is not there. */
export async function namesIn(system: BackupFileSystem, folder: string): Promise<string[]> {
  try {
    return await system.readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

/** Its size, or null when it went meanwhile. */
async function sizeOf(system: BackupFileSystem, path: string): Promise<number | null> {
  try {
    return (await system.stat(path)).size
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
