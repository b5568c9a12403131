import { writeAll } from '../calls/journal-write.ts'
import { backupPath } from './backup-id.ts'
import type { FileSource } from './create-pool.ts'
import type { Place } from './create-place.ts'
import { requireRoom } from './require-room.ts'
import { breakOff, checkStop, orBreakOff } from './try-backup.ts'
import { placeWhole } from './write-backup.ts'

/** How much is copied at once, in bytes. */
const part = 1_000_000

/**
 * Copies a backup from one folder to another: the kept files that the other lacks, then its own file, which is read again
 * wholly before it stands under its name. `others`: more places that may have kept files. Where there is no room for it
 * (`backup-no-room`), it is not begun. Throws what the file systems throw.
 */
export async function copyBackup(from: Place, to: Place, id: string, others: readonly FileSource[], signal?: AbortSignal): Promise<void> {
  const files = orBreakOff(await from.files(id))
  const there = await to.pool.list()
  const missing = files.filter(({ hash, bytes }) => there.get(hash) !== bytes)
  const { size } = await from.system.stat(backupPath(from.folder, id))
  await requireRoom(to.system, to.folder, [size, ...missing.map(({ bytes }) => bytes)], sayNoRoom)
  const { lost } = await to.pool.take(missing.map(({ hash }) => hash), [from.pool, ...others], signal)
  if (lost.length > 0) breakOff({ type: 'backup-damaged', detail: 'A kept file of this backup is damaged or gone, so it was not copied.', where: lost[0] ?? 'its files' })
  const scanned = await placeWhole(to.system, to.folder, id, (beside) => pourFile(from, to, backupPath(from.folder, id), beside, signal))
  // It is looked at anew when that fails.
  await to.adopt(id, scanned).catch(() => null)
}

function sayNoRoom(needed: string, free: string): string {
  return `A backup was not copied: about ${needed} are needed where the copy is to be, and ${free} are free there. Free some space on that disk, or choose another folder. The backups that are there are not touched.`
}

async function pourFile(from: Place, to: Place, path: string, beside: string, signal: AbortSignal | undefined): Promise<void> {
  const source = await from.system.open(path, 'r')
  try {
    const target = await to.system.open(beside, 'wx', 0o600)
    try {
      const bytes = new Uint8Array(part)
      for (let at = 0; ; ) {
        checkStop(signal)
        const { bytesRead } = await source.read(bytes, 0, bytes.length, at)
        if (bytesRead === 0) break
        await writeAll(target, bytes.subarray(0, bytesRead), at)
        at += bytesRead
      }
      await target.sync()
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}
