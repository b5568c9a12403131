import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import type { SnapshotPacking } from '../../decks/journal/journal-disk.ts'
import type { FileSystem } from './journal-file-system.ts'
import { tryDisk } from './journal-try.ts'

const deflateAsync = promisify<Uint8Array, Buffer>(deflate)
const inflateAsync = promisify<Uint8Array, { maxOutputLength: number; chunkSize: number }, Buffer>(inflate)
/** The least that zlib takes for the size of its parts. */
const leastChunk = 64

/** Packs with Node's zlib, in threads of its own. */
export function createPacking(system: FileSystem, folder: string): SnapshotPacking {
  return {
    pack: (bytes) => tryDisk(() => deflateAsync(bytes)),
    // All of it in one part: a journal has thousands of blocks.
    unpack: (bytes, length) => tryDisk(() => inflateAsync(bytes, { maxOutputLength: Math.max(1, length), chunkSize: Math.max(leastChunk, length) })),
    hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    remove: (name) => tryDisk(async () => (await system.rm(join(folder, name), { force: true }), null)),
  }
}
