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
}

/** Keeps files as `ab/abcdef…` in a folder. A file that is there and whole is not written again. */
export function createKeptFiles(system: FileSystem, folder: string): KeptFiles {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), hash)
  async function read(hash: string): Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }>> {
    const bytes = await tryDisk(() => readIfThere(system, pathOf(hash)))
    if (!bytes.ok) return bytes
    if (bytes.value === null) return fail('file-missing', 'The file of an imported deck is not there any more.', hash)
    if (hashBytes(bytes.value) !== hash) return fail('file-damaged', 'The file of an imported deck was damaged on the disk.', hash)
    return ok({ bytes: bytes.value })
  }
  return {
    read,
    keep: async (bytes) => {
      const hash = hashBytes(bytes)
      const there = await read(hash)
      if (there.ok) return ok({ hash })
      return tryDisk(async () => {
        await makeFolder(system, join(folder, hash.slice(0, 2)))
        await writeFileWhole(system, pathOf(hash), bytes)
        return { hash }
      })
    },
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
