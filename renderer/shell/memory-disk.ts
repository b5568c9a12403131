import { isSegmentName, type JournalDisk, type SegmentFile } from '../../decks/journal/journal-disk.ts'
import { ok, type Problem, type Result } from '../../decks/result.ts'

/** A journal's disk in memory. `files` outlives it, as a disk outlives the program. */
export interface MemoryDisk extends JournalDisk {
  readonly files: Map<string, Uint8Array>
  /** While set, every write fails with it. */
  problem: Problem | null
}

/** Makes a disk over `files`. */
export function createMemoryDisk(files: Map<string, Uint8Array> = new Map()): MemoryDisk {
  function change(name: string, bytes: Uint8Array): Result<null> {
    if (disk.problem !== null) return { ok: false, problem: disk.problem }
    files.set(name, bytes)
    return ok(null)
  }
  function segment(name: string): SegmentFile {
    return {
      write: async (at, bytes) => {
        const old = files.get(name) ?? new Uint8Array()
        const grown = new Uint8Array(Math.max(old.length, at + bytes.length))
        grown.set(old)
        grown.set(bytes, at)
        return change(name, grown)
      },
      close: async (keep) => {
        change(name, (files.get(name) ?? new Uint8Array()).slice(0, keep))
      },
    }
  }
  const disk: MemoryDisk = {
    files,
    problem: null,
    list: async () => ok([...files.keys()].filter(isSegmentName).toSorted()),
    read: async (name) => ok(files.get(name) ?? new Uint8Array()),
    create: async (name) => {
      const made = change(name, new Uint8Array(4096))
      return made.ok ? ok(segment(name)) : made
    },
    open: async (name) => ok(segment(name)),
    replace: async (name, bytes) => change(name, bytes.slice()),
    keepAside: async (name, bytes) => change(`damaged/${name}`, bytes.slice()),
    readText: async (name) => ok(files.has(name) ? new TextDecoder().decode(files.get(name)) : null),
    writeText: async (name, text) => change(name, new TextEncoder().encode(text)),
  }
  return disk
}
