import { join } from 'node:path'
import { isSegmentName, isSnapshotName, type JournalDisk, type SegmentFile } from '../../decks/journal/journal-disk.ts'
import { codeOf } from '../code-of.ts'
import type { FileSystem, OpenFile } from './journal-file-system.ts'
import { createPacking } from './journal-packing.ts'
import type { Reserve } from './journal-reserve.ts'
import { tryDisk } from './journal-try.ts'
import { makeFolder, syncFolder, writeAll, writeFileWhole } from './journal-write.ts'

/** Room that is taken ahead, so that a flush has only the bytes to write and a full disk leaves some. */
const allocation = 1024 * 1024

/** A journal in a folder: `000001.log` and so on, `000001-000008.pack` for those that were packed, and `damaged/` for what was put aside. */
export function createFolderDisk(system: FileSystem, folder: string, reserve?: Reserve): JournalDisk {
  return {
    list: () =>
      tryDisk(async () => {
        await makeFolder(system, folder)
        const names = await system.readdir(folder)
        // What a kill left of files that were being written beside others.
        for (const name of names) if (name.endsWith('.part')) await system.rm(join(folder, name), { force: true })
        return names.filter((name) => isSegmentName(name) || isSnapshotName(name)).toSorted((a, b) => (a < b ? -1 : 1))
      }),
    read: (name) => tryDisk(() => system.readFile(join(folder, name))),
    create: (name) => tryDisk(() => createSegment(system, folder, name)),
    open: (name) =>
      tryDisk(async () => {
        const file = await system.open(join(folder, name), 'r+')
        return segmentFile(file, (await file.stat()).size)
      }),
    replace: (name, bytes) => tryDisk(async () => (await writeFileWhole(system, join(folder, name), bytes), null)),
    keepAside: (name, bytes) =>
      tryDisk(async () => {
        await makeFolder(system, join(folder, 'damaged'))
        await writeFileWhole(system, join(folder, 'damaged', name), bytes)
        return null
      }),
    readText: (name) => tryDisk(() => readText(system, join(folder, `${name}.txt`))),
    writeText: (name, text) => tryDisk(async () => (await writeFileWhole(system, join(folder, `${name}.txt`), new TextEncoder().encode(text)), null)),
    packing: createPacking(system, folder),
    giveRoom: async (bytes) => (await reserve?.give(bytes)) ?? false,
  }
}

async function createSegment(system: FileSystem, folder: string, name: string): Promise<SegmentFile> {
  await makeFolder(system, folder)
  const path = join(folder, name)
  const file = await system.open(path, 'wx+', 0o600)
  try {
    const allocated = await allocate(file, 0)
    await file.sync()
    await syncFolder(system, folder)
    return segmentFile(file, allocated)
  } catch (error) {
    await file.close().catch(() => null)
    await system.rm(path, { force: true }).catch(() => null)
    throw error
  }
}

function segmentFile(file: OpenFile, size: number): SegmentFile {
  let allocated = size
  return {
    write: (at, bytes) =>
      tryDisk(async () => {
        if (at + bytes.length > allocated) allocated = await allocate(file, at + bytes.length)
        await writeAll(file, bytes, at)
        await file.datasync()
        return null
      }),
    close: async (keep) => {
      await file.truncate(keep).catch(() => null)
      await file.close().catch(() => null)
    },
  }
}

/** Writes zeros from `from` on. On a disk without that much room the file stays as long as it was: lines may still fit. */
async function allocate(file: OpenFile, from: number): Promise<number> {
  try {
    await writeAll(file, new Uint8Array(allocation), from)
    return from + allocation
  } catch (error) {
    if (codeOf(error) !== 'ENOSPC' && codeOf(error) !== 'EDQUOT') throw error
    await file.truncate(from)
    return from
  }
}

async function readText(system: FileSystem, path: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await system.readFile(path))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
