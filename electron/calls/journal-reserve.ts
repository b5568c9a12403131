import { randomFillSync } from 'node:crypto'
import { dirname } from 'node:path'
import { codeOf } from '../code-of.ts'
import type { FileSystem, OpenFile } from './journal-file-system.ts'
import { makeFolder, writeAll } from './journal-write.ts'

// [Note: reserve] A file of this size beside the journal has no meaning but its room. When the disk is full, it is made
// smaller step by step and the journal writes where it was: 8 MB are some 50,000 answers. It is filled with chance, for a
// file system that packs what is written would take no room for zeros. It is made, and made again, only while there is
// plenty of room, so that it never is what fills the disk.

/** How many bytes are held back. */
export const reserveSize = 8 * 1024 * 1024
/** It is made only when so much is free beside it. */
const plenty = 100 * 1024 * 1024
/** At least so much is given at once: a segment takes 1 MB ahead. */
const step = 1024 * 1024 + 64 * 1024
/** How long after one look at the free room the next may come, in ms. */
const pause = 60_000

/** Room that is held back for a full disk. */
export interface Reserve {
  /** Holds back as much as it should if there is plenty of room, and answers whether it does. It never fails: without room there is no reserve. */
  fill(): Promise<boolean>
  /** The same after some was given, and nothing otherwise. */
  refill(): Promise<void>
  /** Gives up room for about that many bytes; false when there is none. */
  give(bytes: number): Promise<boolean>
}

/** What a reserve asks of the world: how many bytes are free (null when nobody knows), who is told what is left, and the time. */
export interface ReserveWorld {
  readonly room: () => Promise<number | null>
  readonly tell: (left: number) => void
  readonly now: () => number
}

/** Keeps the reserve in a file. `tell` hears what is left whenever some was given, and when all of it is there again. */
export function createReserve(system: FileSystem, path: string, world: ReserveWorld): Reserve {
  let last: Promise<unknown> = Promise.resolve()
  let isFull = false
  let hasGiven = false
  let lookedAt = Number.NEGATIVE_INFINITY

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work)
    last = turn.catch(() => null)
    return turn
  }

  async function fill(): Promise<void> {
    if (isFull || Math.abs(world.now() - lookedAt) < pause) return
    lookedAt = world.now()
    const had = await sizeOf(system, path)
    if (had >= reserveSize) {
      isFull = true
      return
    }
    const room = await world.room()
    if (room === null || room < plenty + reserveSize) return
    await makeFolder(system, dirname(path))
    await grow(system, path, had)
    isFull = true
    if (hasGiven) world.tell(reserveSize)
    hasGiven = false
  }

  async function give(bytes: number): Promise<boolean> {
    const left = await shrink(system, path, Math.max(step, 2 * bytes))
    if (left === null) return false
    isFull = false
    hasGiven = true
    lookedAt = world.now()
    world.tell(left)
    return true
  }

  return {
    fill: () => inTurn(fill).then(() => isFull, () => false),
    refill: async () => {
      if (hasGiven) await inTurn(fill).catch(() => undefined)
    },
    give: (bytes) => inTurn(() => give(bytes)).catch(() => false),
  }
}

async function sizeOf(system: FileSystem, path: string): Promise<number> {
  return (await withFile(system, path, 'r', async (file) => (await file.stat()).size)) ?? 0
}

/** Writes until it has its size; what cannot be written whole is taken back. */
async function grow(system: FileSystem, path: string, from: number): Promise<void> {
  const file = await system.open(path, from > 0 ? 'r+' : 'w', 0o600)
  try {
    await writeAll(file, randomFillSync(new Uint8Array(reserveSize - from)), from)
    await file.sync()
  } catch (error) {
    await file.truncate(from)
    throw error
  } finally {
    await file.close()
  }
}

/** Makes it smaller by that much. Answers what is left, or null when nothing was there to give. */
async function shrink(system: FileSystem, path: string, by: number): Promise<number | null> {
  return withFile(system, path, 'r+', async (file) => {
    const { size } = await file.stat()
    if (size === 0) return null
    const left = Math.max(0, size - by)
    await file.truncate(left)
    // Some file systems free the room only then.
    await file.sync().catch(() => null)
    return left
  })
}

async function withFile<T>(system: FileSystem, path: string, flags: string, work: (file: OpenFile) => Promise<T>): Promise<T | null> {
  try {
    const file = await system.open(path, flags)
    try {
      return await work(file)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
