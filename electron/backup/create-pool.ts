import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { makeFolder, syncFolder } from '../calls/journal-write.ts'
import type { BackupFileSystem } from './backup-file-system.ts'
import { copyKeptFile, hashFile } from './copy-file.ts'
import { listPool, poolPath } from './list-pool.ts'
import { checkStop } from './try-backup.ts'

/** A place from which kept files may be copied: a folder `ab/HASH`. */
export interface FileSource {
  readonly system: BackupFileSystem
  readonly folder: string
}

/** What became of files that were to be taken into a pool. */
export interface Taken {
  readonly copied: readonly string[]
  /** Those that no source has whole. */
  readonly lost: readonly string[]
}

/** The kept files of all backups of a folder, each once; see [Note: backups]. Its answers come after the disk has them. Throws what the file system throws. */
export interface Pool extends FileSource {
  /** What is there, with sizes, by hash; nothing is read. */
  list(): Promise<Map<string, number>>
  /** Copies files in, each from the first source that has it whole, and reads them again. `copied` is told as it grows. */
  take(hashes: readonly string[], sources: readonly FileSource[], signal?: AbortSignal, copied?: string[]): Promise<Taken>
  /** Reads a file and compares it with its hash. */
  isWhole(hash: string): Promise<boolean>
  /** The bytes of a file, or null when it is not there or not whole. */
  read(hash: string): Promise<Uint8Array<ArrayBuffer> | null>
  remove(hashes: readonly string[]): Promise<void>
}

/** A pool in a folder, which need not be there yet. */
export function createPool(system: BackupFileSystem, folder: string): Pool {
  let known = new Map<string, number>()
  return {
    system,
    folder,
    list: async () => {
      known = await listPool(system, folder, known)
      return new Map(known)
    },
    take: async (hashes, sources, signal, copied = []) => {
      const lost: string[] = []
      for (const some of groupByFolder(folder, hashes)) {
        const fresh: string[] = []
        for (const hash of some) {
          checkStop(signal)
          known.delete(hash)
          if (await copyFromFirst(system, folder, hash, sources, signal)) fresh.push(hash)
          else lost.push(hash)
          if (fresh.at(-1) === hash) copied.push(hash)
        }
        const [first] = fresh
        if (first !== undefined) await syncFolder(system, dirname(poolPath(folder, first)))
        for (const hash of fresh) {
          if ((await hashFile(system, poolPath(folder, hash))) === hash) continue
          // Its size may be right, so that the next try would take it for whole.
          await system.rm(poolPath(folder, hash), { force: true }).catch(() => null)
          throw Object.assign(new Error('A copy is not what was copied.'), { code: 'EIO' })
        }
      }
      return { copied, lost }
    },
    isWhole: async (hash) => {
      const isSame = (await hashFile(system, poolPath(folder, hash))) === hash
      if (!isSame) known.delete(hash)
      return isSame
    },
    read: async (hash) => {
      const bytes = await system.readFile(poolPath(folder, hash)).catch(() => null)
      return bytes !== null && createHash('sha256').update(bytes).digest('hex') === hash ? bytes : null
    },
    remove: async (hashes) => {
      for (const hash of hashes) {
        known.delete(hash)
        await system.rm(poolPath(folder, hash), { force: true })
      }
    },
  }
}

async function copyFromFirst(system: BackupFileSystem, folder: string, hash: string, sources: readonly FileSource[], signal: AbortSignal | undefined): Promise<boolean> {
  const to = { system, path: poolPath(folder, hash) }
  for (const source of sources) {
    const from = { system: source.system, path: poolPath(source.folder, hash) }
    if ((await source.system.stat(from.path).catch(() => null)) === null) continue
    await makeFolder(system, dirname(to.path))
    if ((await copyKeptFile(from, to, hash, signal)) === 'copied') return true
  }
  return false
}

/** Hashes whose files stand in the same folder, so that its names are flushed once. */
function groupByFolder(folder: string, hashes: readonly string[]): Iterable<string[]> {
  const groups = new Map<string, string[]>()
  for (const hash of hashes) {
    const start = dirname(poolPath(folder, hash))
    groups.set(start, [...(groups.get(start) ?? []), hash])
  }
  return groups.values()
}
