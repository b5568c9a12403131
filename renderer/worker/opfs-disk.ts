import { isSegmentName, type JournalDisk, type SegmentFile } from '../../decks/journal/journal-disk.ts'
import { tryOpfs } from './opfs-try.ts'

/** A journal in a folder of the browser's private files (https://fs.spec.whatwg.org/#origin-private-file-system). */
export function createOpfsDisk(folder: FileSystemDirectoryHandle): JournalDisk {
  return {
    list: () =>
      tryOpfs(async () => {
        const names: string[] = []
        for await (const name of folder.keys()) if (isSegmentName(name)) names.push(name)
        return names.toSorted()
      }),
    read: (name) => tryOpfs(async () => (await readOpfsFile(folder, name)) ?? new Uint8Array()),
    create: (name) => tryOpfs(async () => segmentFile(await folder.getFileHandle(name, { create: true }))),
    open: (name) => tryOpfs(async () => segmentFile(await folder.getFileHandle(name))),
    replace: (name, bytes) => tryOpfs(async () => (await writeOpfsFile(folder, name, bytes), null)),
    keepAside: (name, bytes) => tryOpfs(async () => (await writeOpfsFile(await folder.getDirectoryHandle('damaged', { create: true }), name, bytes), null)),
    readText: (name) =>
      tryOpfs(async () => {
        const bytes = await readOpfsFile(folder, `${name}.txt`)
        return bytes === null ? null : new TextDecoder().decode(bytes)
      }),
    writeText: (name, text) => tryOpfs(async () => (await writeOpfsFile(folder, `${name}.txt`, new TextEncoder().encode(text)), null)),
  }
}

/** All bytes of a file, or null when there is none. */
export async function readOpfsFile(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile()
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null
    throw error
  }
}

/** Writes a file so that it is there whole or as it was: the browser writes beside it and swaps at the end. */
export async function writeOpfsFile(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true })
  const beside = await file.createWritable()
  await beside.write(new Uint8Array(bytes))
  await beside.close()
  await withAccess(file, (access) => access.flush())
}

async function withAccess<T>(file: FileSystemFileHandle, work: (access: FileSystemSyncAccessHandle) => T): Promise<T> {
  const access = await file.createSyncAccessHandle()
  try {
    return work(access)
  } finally {
    access.close()
  }
}

/** A segment. The file is held only while it is written, so that it can be read in between. */
function segmentFile(file: FileSystemFileHandle): SegmentFile {
  return {
    write: (at, bytes) =>
      tryOpfs(() =>
        withAccess(file, (access) => {
          const written = access.write(bytes, { at })
          if (written < bytes.length) throw new DOMException('The browser took only a part.', 'QuotaExceededError')
          access.flush()
          return null
        }),
      ),
    close: async (keep) => {
      await withAccess(file, (access) => access.truncate(keep)).catch(() => null)
    },
  }
}
