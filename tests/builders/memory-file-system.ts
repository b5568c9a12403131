import type { FileSystem, OpenFile } from '../../electron/calls/journal-file-system.ts'

/** A file system in memory for the journal's own: it counts what would change the disk, and can fail at any of it. */
export interface MemoryFileSystem {
  readonly system: FileSystem
  /** What is on the disk: it outlives the system, as a disk outlives a crash. */
  readonly files: Map<string, Uint8Array<ArrayBuffer>>
  /** How many changes there were, and how many readings. */
  readonly changes: () => number
  readonly readings: () => number
}

/**
 * What happens at the `at`-th change, counted from 1: once, or from then on (`forGood`), as when the program is ended there.
 * With `reads` it is the `at`-th reading of a file or a folder that fails.
 */
export interface MemoryFault {
  readonly reads?: boolean
  readonly at: number
  readonly code: 'EIO' | 'ENOSPC' | 'EACCES' | 'short'
  readonly forGood?: boolean
}

/** Makes one over `files`. Writing that fails has written half. */
export function aMemoryFileSystem(files: Map<string, Uint8Array<ArrayBuffer>> = new Map(), fault: MemoryFault = { at: Number.POSITIVE_INFINITY, code: 'EIO' }): MemoryFileSystem {
  let changes = 0
  let readings = 0
  const isAt = (count: number): boolean => (fault.forGood === true ? count >= fault.at : count === fault.at)
  const isBad = (): boolean => {
    changes += 1
    return fault.reads !== true && isAt(changes)
  }
  const checkRead = (): void => {
    readings += 1
    if (fault.reads === true && isAt(readings)) throw failure('EIO')
  }
  const check = (): void => {
    if (isBad()) throw failure(fault.code === 'short' ? 'EIO' : fault.code)
  }
  const folders = new Set<string>()
  const isFolder = (path: string): boolean => folders.has(path) || [...files.keys()].some((name) => name.startsWith(`${path}/`))
  function openFile(path: string): OpenFile {
    const bytesOf = (): Uint8Array<ArrayBuffer> => files.get(path) ?? new Uint8Array()
    const put = (bytes: Uint8Array, position: number): void => {
      const old = bytesOf()
      if (position + bytes.length <= old.length) {
        old.set(bytes, position)
        return
      }
      const grown = new Uint8Array(position + bytes.length)
      grown.set(old)
      grown.set(bytes, position)
      files.set(path, grown)
    }
    return {
      write: async (bytes, offset, length, position) => {
        if (!isBad()) {
          put(bytes.subarray(offset, offset + length), position)
          return { bytesWritten: length }
        }
        const half = Math.floor(length / 2)
        put(bytes.subarray(offset, offset + half), position)
        if (fault.code === 'short' && fault.forGood !== true) return { bytesWritten: half }
        throw failure(fault.code === 'short' ? 'EIO' : fault.code)
      },
      datasync: async () => check(),
      sync: async () => check(),
      truncate: async (length) => {
        check()
        const cut = new Uint8Array(length)
        cut.set(bytesOf().subarray(0, length))
        files.set(path, cut)
      },
      stat: async () => ({ size: bytesOf().length }),
      close: async () => undefined,
    }
  }
  const system: FileSystem = {
    open: async (path, flags) => {
      if (flags === 'r') return openFile(needed(files, path, isFolder(path)))
      check()
      if (flags.startsWith('wx') && files.has(path)) throw failure('EEXIST')
      if (flags === 'r+') return openFile(needed(files, path, false))
      files.set(path, new Uint8Array())
      return openFile(path)
    },
    readFile: async (path) => {
      checkRead()
      return files.get(needed(files, path, false))?.slice() ?? new Uint8Array()
    },
    readdir: async (path) => {
      checkRead()
      if (!isFolder(path)) throw failure('ENOENT')
      return [...new Set([...files.keys()].filter((name) => name.startsWith(`${path}/`)).map((name) => name.slice(path.length + 1).split('/')[0] ?? ''))]
    },
    mkdir: async (path) => {
      check()
      folders.add(path)
    },
    rename: async (from, to) => {
      check()
      files.set(to, files.get(needed(files, from, false)) ?? new Uint8Array())
      files.delete(from)
    },
    rm: async (path) => {
      check()
      files.delete(path)
    },
  }
  return { system, files, changes: () => changes, readings: () => readings }
}

function needed(files: ReadonlyMap<string, unknown>, path: string, orFolder: boolean): string {
  if (!files.has(path) && !orFolder) throw failure('ENOENT')
  return path
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}
