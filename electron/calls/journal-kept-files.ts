import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../decks/result.ts'
import { codeOf } from '../code-of.ts'
import type { FileSystem } from './journal-file-system.ts'
import { tryDisk } from './journal-try.ts'
import { makeFolder, writeFileWhole } from './journal-write.ts'

/** Files kept by the SHA-256 of their bytes: what was imported, byte for byte. */
export interface KeptFiles {
  readonly keep: (bytes: Uint8Array) => Promise<Result<{ hash: string }>>
  readonly read: (hash: string) => Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }>>
  /** All of them, with their sizes; they are not read. */
  readonly list: () => Promise<Result<{ files: { hash: string; bytes: number }[] }>>
  /** Removes those of these hashes that are there. */
  readonly remove: (hashes: readonly string[]) => Promise<Result<{ removed: number }>>
}

/** Another place where the bytes of a kept file may be, such as the backups; null when they are not there. */
export type FindFile = (hash: string) => Promise<Uint8Array<ArrayBuffer> | null>

/**
 * Keeps files as `ab/abcdef…` in a folder. A file that is there and whole is not written again. One that is damaged or gone when
 * it is read is looked for with `find`, and if its bytes have its hash it is kept again.
 */
export function createKeptFiles(system: FileSystem, folder: string, find?: FindFile): KeptFiles {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), hash)
  async function write(hash: string, bytes: Uint8Array): Promise<void> {
    await makeFolder(system, join(folder, hash.slice(0, 2)))
    await writeFileWhole(system, pathOf(hash), bytes)
  }
  async function readOrHeal(hash: string): Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }>> {
    const there = await read(hash)
    if (there.ok || find === undefined) return there
    const bytes = await find(hash).catch(() => null)
    if (bytes === null || hashBytes(bytes) !== hash) return there
    // It can be shown even where it cannot be kept.
    await tryDisk(() => write(hash, bytes))
    return ok({ bytes })
  }
  async function read(hash: string): Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }>> {
    const bytes = await tryDisk(() => readIfThere(system, pathOf(hash)))
    if (!bytes.ok) return bytes
    if (bytes.value === null) return fail('file-missing', 'The file of an imported deck is not there any more.', hash)
    if (hashBytes(bytes.value) !== hash) return fail('file-damaged', 'The file of an imported deck was damaged on the disk.', hash)
    return ok({ bytes: bytes.value })
  }
  return {
    read: readOrHeal,
    keep: async (bytes) => {
      const hash = hashBytes(bytes)
      const there = await read(hash)
      if (there.ok) return ok({ hash })
      return tryDisk(async () => {
        await write(hash, bytes)
        return { hash }
      })
    },
    list: () =>
      tryDisk(async () => {
        const files: { hash: string; bytes: number }[] = []
        for (const start of await namesIn(system, folder)) {
          for (const hash of await namesIn(system, join(folder, start))) if (isKept(start, hash)) files.push({ hash, bytes: await sizeOf(system, pathOf(hash)) })
        }
        return { files }
      }),
    remove: (hashes) =>
      tryDisk(async () => {
        let removed = 0
        for (const [start, some] of groupByStart(hashes)) {
          const there = new Set(await namesIn(system, join(folder, start)))
          for (const hash of some) {
            if (!there.has(hash)) continue
            await system.rm(pathOf(hash), { force: true })
            removed += 1
          }
        }
        return { removed }
      }),
  }
}

function groupByStart(hashes: readonly string[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const hash of hashes) {
    const start = hash.slice(0, 2)
    groups.set(start, (groups.get(start) ?? new Set()).add(hash))
  }
  return groups
}

/** Not what is left of a write that was cut off. */
function isKept(start: string, hash: string): boolean {
  return hash.startsWith(start) && /^[0-9a-f]{64}$/.test(hash)
}

async function namesIn(system: FileSystem, folder: string): Promise<string[]> {
  try {
    return await system.readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

async function sizeOf(system: FileSystem, path: string): Promise<number> {
  const file = await system.open(path, 'r')
  try {
    return (await file.stat()).size
  } finally {
    await file.close()
  }
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function readIfThere(system: FileSystem, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await system.readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
