import { join } from 'node:path'
import { openJournal } from '../../decks/journal/open-journal.ts'
import { createFolderDisk } from '../../electron/calls/journal-folder.ts'
import { anEntryLine } from '../builders/an-entry.ts'
import { idOf } from './desk.ts'
import { holdingFileSystem } from './holding-file-system.ts'

/** So many files are there to be packed afterwards, two snapshots and what waits for the next, each of about so many bytes. */
const [segments, size] = [18, 8192]
/** How many lines fill one. */
const lines = 4

/**
 * Goes on with the journal of a folder in small files, as if years had filled them, so that the app has something to pack. For
 * each `round` it writes others. Answers the ids of what it wrote. Only while nothing runs.
 */
export async function addSegments(dataDir: string, round: number): Promise<string[]> {
  const { system, closeAll } = holdingFileSystem()
  const journal = await openJournal(createFolderDisk(system, join(dataDir, 'journal')), { segment: size, block: 1024, packAt: Number.POSITIVE_INFINITY })
  if (!journal.ok) throw new Error(journal.problem.detail)
  const written: string[] = []
  for (let segment = 0; segment < segments; segment += 1) {
    const some = Array.from({ length: lines }, (_, line) => {
      const number = (round * segments + segment) * lines + line
      return anEntryLine('flag', 1000 + number, { card: `c${1 + (number % 4000)}`, wrong: `The year is off. ${'x'.repeat(1900)}` })
    })
    const appended = await journal.value.append(some)
    if (!appended.ok) throw new Error(appended.problem.detail)
    written.push(...some.map(idOf))
  }
  await closeAll()
  return written
}
