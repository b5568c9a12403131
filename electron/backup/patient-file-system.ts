import type { BackupFileSystem, ReadableFile } from './backup-file-system.ts'

type InTime = <T>(work: Promise<T>) => Promise<T>

/**
 * The same file system, of which each call fails with ETIMEDOUT when it takes longer than `patience` ms (flushing: 12 times as
 * long, for slow sticks): a network that hangs must not hang Lectern. What a late call opens is closed again.
 */
export function createPatientFileSystem(system: BackupFileSystem, patience: number): BackupFileSystem {
  const soon = <T>(work: Promise<T>, tooLate: (value: T) => unknown = () => null): Promise<T> => within(work, patience, tooLate)
  const later = <T>(work: Promise<T>): Promise<T> => within(work, patience * 12, () => null)
  return {
    open: async (path, flags, mode) => wrap(await soon(system.open(path, flags, mode), (file) => file.close()), soon, later),
    readFile: (path) => soon(system.readFile(path)),
    readdir: (path) => soon(system.readdir(path)),
    mkdir: (path, options) => soon(system.mkdir(path, options)),
    rename: (from, to) => soon(system.rename(from, to)),
    rm: (path, options) => soon(system.rm(path, options)),
    stat: (path) => soon(system.stat(path)),
    realpath: (path) => soon(system.realpath(path)),
    room: (path) => soon(system.room(path)),
  }
}

function wrap(file: ReadableFile, soon: InTime, later: InTime): ReadableFile {
  return {
    read: (bytes, offset, length, position) => soon(file.read(bytes, offset, length, position)),
    write: (bytes, offset, length, position) => soon(file.write(bytes, offset, length, position)),
    datasync: () => later(file.datasync()),
    sync: () => later(file.sync()),
    truncate: (length) => soon(file.truncate(length)),
    stat: () => soon(file.stat()),
    close: () => soon(file.close()),
  }
}

/** Hands on what comes in time. */
async function within<T>(work: Promise<T>, patience: number, tooLate: (value: T) => unknown): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLate = false
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => {
      isLate = true
      refuse(Object.assign(new Error('It took too long.'), { code: 'ETIMEDOUT' }))
    }, patience)
  })
  // What comes too late is let go of; whether that works is nobody's any more.
  work.then((value) => (isLate ? tooLate(value) : null)).catch(() => null)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
