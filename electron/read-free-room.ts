import { statfs } from 'node:fs/promises'

/** How many bytes the disk of a folder has free for us, or null when nobody knows. */
export async function readFreeRoom(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize, blocks } = await statfs(folder)
    const room = bavail * bsize
    // Some folders that another program shows say that their disk has no size at all.
    return blocks > 0 && Number.isSafeInteger(room) && room >= 0 ? room : null
  } catch {
    return null
  }
}
