import type { BackupFileSystem } from './backup-file-system.ts'
import { breakOff } from './try-backup.ts'

/** A file takes whole blocks of the disk, and names and folders take some room too, in bytes. */
const [block, besides] = [4096, 1_000_000]

/**
 * Breaks off with `backup-no-room` when the disk of a folder has not the room for new files of these sizes; `say` puts what is
 * needed and what is free into words. Where nobody knows how much is free, it goes on: a full disk is then told when it is met.
 */
export async function requireRoom(system: BackupFileSystem, folder: string, sizes: readonly number[], say: (needed: string, free: string) => string): Promise<void> {
  const free = await system.room(folder).catch(() => null)
  const needed = sizes.reduce((all, size) => all + Math.ceil(size / block) * block, besides)
  if (free === null || needed <= free) return
  // The one up and the other down, so that they never are said to be the same.
  breakOff({ type: 'backup-no-room', detail: say(sayRoom(needed, Math.ceil), sayRoom(free, Math.floor)) })
}

function sayRoom(bytes: number, round: (size: number) => number): string {
  return bytes < 1_000_000_000 ? `${round(bytes / 1_000_000)} MB` : `${round(bytes / 100_000_000) / 10} GB`
}
