import { rmSync } from 'node:fs'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A file that is there while Lectern runs: found at a start, it says that the last run did not end well. Answers whether it did, and sets the mark. */
export async function setRunningMark(path: string): Promise<boolean> {
  const endedWell = await stat(path).then(
    () => false,
    () => true,
  )
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, '')
  return endedWell
}

/** Takes the mark away, at the very end. One that stays costs a copy at the next start. */
export function clearRunningMark(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    return
  }
}
