import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import type { FileSystem, OpenFile } from './journal-file-system.ts'

/** Writes all of `bytes` at `position`, however little the system takes at once. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    if (bytesWritten <= 0) throw Object.assign(new Error('The disk took nothing.'), { code: 'EIO' })
    done += bytesWritten
  }
}

/** Writes a file so that it is there whole or not at all: beside, onto the disk, renamed, and the name onto the disk. `mode` says who may read it. */
export async function writeFileWhole(system: FileSystem, path: string, bytes: Uint8Array, mode = 0o600): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`
  try {
    const file = await system.open(beside, 'wx', mode)
    try {
      await writeAll(file, bytes, 0)
      await file.sync()
    } finally {
      await file.close()
    }
    await system.rename(beside, path)
  } catch (error) {
    await system.rm(beside, { force: true }).catch(() => null)
    throw error
  }
  await syncFolder(system, dirname(path))
}

/** Puts the names in a folder onto the disk. Windows does so unasked and cannot open folders. */
export async function syncFolder(system: FileSystem, path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await system.open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Makes a folder, and those it stands in, whose names are on the disk when it answers. */
export async function makeFolder(system: FileSystem, path: string): Promise<void> {
  const made = await system.mkdir(path, { recursive: true, mode: 0o700 })
  if (typeof made !== 'string') return
  for (let inner = path; inner.length >= made.length; inner = dirname(inner)) await syncFolder(system, dirname(inner))
}
