import type { FileSystem, OpenFile } from '../../electron/calls/journal-file-system.ts'

/** What a disk may answer; `short` takes half of what it is given, and says so. */
export type Fault = 'EIO' | 'ENOSPC' | 'EACCES' | 'short'

/** All of them. */
export const faults: readonly Fault[] = ['EIO', 'ENOSPC', 'EACCES', 'short']

/** A file system that fails. */
export interface FailingFileSystem {
  readonly system: FileSystem
  /** How many calls there were. */
  readonly count: () => number
  /** The call that failed first, or null. */
  readonly failed: () => string | null
}

type Call = (...args: never[]) => Promise<unknown>

/** Calls that a full disk refuses. */
const takesRoom = new Set(['open', 'write', 'mkdir', 'datasync', 'sync', 'rename', 'writeFile', 'copyFile', 'link'])

/** A file system whose `failAt`-th call fails, once or from then on (closing never does). */
export function failingFileSystem(inner: FileSystem, failAt: number, fault: Fault, forGood: boolean): FailingFileSystem {
  let count = 0
  let failed: string | null = null
  const check = (name: string): boolean => {
    count += 1
    const bad = forGood ? count >= failAt : count === failAt
    // A full disk and one that takes half still read, list and remove.
    const fails = bad && (fault === 'EIO' || fault === 'EACCES' || takesRoom.has(name)) && (fault !== 'short' || name === 'write')
    if (fails) failed ??= `${name}, call ${count}`
    return fails
  }
  const wrap = <T extends object>(inner: T, prefix: string): T =>
    new Proxy(inner, {
      get: (target, name) => {
        const call = Reflect.get(target, name) as unknown
        if (typeof call !== 'function' || name === 'close') return typeof call === 'function' ? call.bind(target) : call
        return async (...args: never[]) => {
          const fails = check(String(name))
          if (fails && name === 'write') return writeHalf(target as unknown as OpenFile, args, fault)
          if (fails) throw Object.assign(new Error(`${fault} at ${prefix}${String(name)}`), { code: fault })
          const value = await (call as Call).apply(target, args)
          return name === 'open' ? wrap(value as object, 'file.') : value
        }
      },
    })
  return { system: wrap(inner, ''), count: () => count, failed: () => failed }
}

/** Half of the bytes come to the disk before it fails. */
async function writeHalf(file: OpenFile, args: readonly unknown[], fault: Fault): Promise<{ bytesWritten: number }> {
  const [bytes, offset, length, position] = args as unknown as [Uint8Array, number, number, number]
  const written = await file.write(bytes, offset, Math.floor(length / 2), position)
  if (fault === 'short') return written
  throw Object.assign(new Error(fault), { code: fault })
}
