import { statfs } from 'node:fs/promises'
import type { CallOutput } from '../contract/contract.ts'

const megabyte = 1024 * 1024
/** Below these the reader is told, and the page writes no database. */
const [little, full] = [100 * megabyte, 20 * megabyte]

/** How many bytes the disk of a folder has free for us, or null when nobody knows. */
export async function readFreeRoom(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    const room = bavail * bsize
    return Number.isSafeInteger(room) && room >= 0 ? room : null
  } catch {
    return null
  }
}

/** What that room is called. */
export function judgeRoom(room: number | null): CallOutput<'start.report'>['disk'] {
  if (room === null || room >= little) return 'enough'
  return room >= full ? 'little' : 'full'
}
