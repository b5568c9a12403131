import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { nodeFileSystem } from '../calls/journal-file-system.ts'
import { syncFolder } from '../calls/journal-write.ts'
import { copyFolderFiles, listFolderFiles, orNothing } from './folder-files.ts'
import { stampOf, timeOfStamp } from './stamp-of.ts'

// [Note: put aside] The files of a database that Chromium would clear, or that the page cannot open, are never thrown
// away: they go to `aside/` in the data folder, under the time and the reason. The journal makes another database, so
// nobody should need them; they are there for the day when the journal lacks something. The last five are kept however
// old they are, and everything for a month.

/** Why files were put aside. */
export type AsideReason = 'newer-engine' | 'newer-lectern' | 'unreadable'

const mostKept = 5
const month = 30 * 86_400_000
/** So much is left free by a copy, in bytes: with less, the page writes no database (`judge-room.ts`). */
const spare = 20 * 1024 * 1024

/** Moves a folder of the data folder aside, in one step. Answers where it is now, from the data folder on; null when there was none. */
export async function moveAside(data: string, name: string, reason: AsideReason, now: number): Promise<string | null> {
  if ((await listFolderFiles(join(data, name))).length === 0) return null
  const place = placeFor(reason, now)
  await mkdir(join(data, place), { recursive: true, mode: 0o700 })
  await rename(join(data, name), join(data, place, name))
  await syncFolder(nodeFileSystem, join(data, place))
  await thinAside(data, now)
  return place
}

/**
 * Copies a folder of the data folder aside as it is. Answers as `moveAside`. `room`: free bytes, or null; a copy that would
 * leave too little is not begun, and fails as on a full disk.
 */
export async function copyAside(data: string, name: string, reason: AsideReason, now: number, room: number | null = null): Promise<string | null> {
  const files = await listFolderFiles(join(data, name))
  if (files.length === 0) return null
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  if (room !== null && room < bytes + spare) throw Object.assign(new Error('A copy would fill the disk.'), { code: 'ENOSPC' })
  const place = placeFor(reason, now)
  const beside = join(data, `${place}.part`)
  await orNothing(beside, async () => {
    await copyFolderFiles(join(data, name), files, join(beside, name))
    await rename(beside, join(data, place))
  })
  await syncFolder(nodeFileSystem, dirname(beside))
  await thinAside(data, now)
  return place
}

function placeFor(reason: AsideReason, now: number): string {
  return join('aside', `${stampOf(now)}-${reason}`)
}

async function thinAside(data: string, now: number): Promise<void> {
  const folder = join(data, 'aside')
  const names = (await readdir(folder)).toSorted().toReversed()
  const old = names.filter((name, index) => name.endsWith('.part') || (index >= mostKept && now - (timeOfStamp(name) ?? now) > month))
  for (const name of old) await rm(join(folder, name), { recursive: true, force: true })
}
