import { createHash, randomBytes } from 'node:crypto'
import { writeAll } from '../calls/journal-write.ts'
import type { BackupFileSystem, ReadableFile } from './backup-file-system.ts'
import { checkStop } from './try-backup.ts'

/** How much is copied at once, in bytes. */
const part = 1_000_000

/** Why a file could not be copied when it was not the place it went to: it cannot be read, or is not what it should be. */
export type CopyOutcome = 'copied' | 'unreadable'

/**
 * Copies a kept file so that it is there whole or not at all; its name is on the disk once its folder is flushed, which is
 * left to the caller. What cannot be read, or has another SHA-256, is not copied. Throws what the disk it goes to throws.
 */
export async function copyKeptFile(from: { readonly system: BackupFileSystem; readonly path: string }, to: { readonly system: BackupFileSystem; readonly path: string }, hash: string, signal?: AbortSignal): Promise<CopyOutcome> {
  const source = await from.system.open(from.path, 'r').catch(() => null)
  if (source === null) return 'unreadable'
  const beside = `${to.path}.${randomBytes(6).toString('hex')}.part`
  try {
    const target = await to.system.open(beside, 'wx', 0o600)
    let copied: string | null
    try {
      copied = await pour(source, (bytes, at) => (checkStop(signal), writeAll(target, bytes, at)))
      await target.sync()
    } finally {
      await target.close()
    }
    if (copied === hash) await to.system.rename(beside, to.path)
    else await to.system.rm(beside, { force: true })
    return copied === hash ? 'copied' : 'unreadable'
  } catch (error) {
    await to.system.rm(beside, { force: true }).catch(() => null)
    throw error
  } finally {
    await source.close()
  }
}

/** The SHA-256 of a file, or null when it cannot be read. */
export async function hashFile(system: BackupFileSystem, path: string): Promise<string | null> {
  const source = await system.open(path, 'r').catch(() => null)
  if (source === null) return null
  try {
    return await pour(source, async () => {})
  } finally {
    await source.close()
  }
}

/** Hands on a file part by part; answers its SHA-256, or null when it cannot be read to its end. */
async function pour(source: ReadableFile, write: (bytes: Uint8Array, at: number) => Promise<void>): Promise<string | null> {
  const hash = createHash('sha256')
  const bytes = new Uint8Array(part)
  for (let at = 0; ; ) {
    const read = await source.read(bytes, 0, bytes.length, at).catch(() => null)
    if (read === null) return null
    if (read.bytesRead === 0) return hash.digest('hex')
    hash.update(bytes.subarray(0, read.bytesRead))
    await write(bytes.subarray(0, read.bytesRead), at)
    at += read.bytesRead
  }
}
