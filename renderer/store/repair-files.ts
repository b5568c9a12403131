import type { Entry, ImportEntry, MakeEntry } from '../../decks/model/entry.ts'
import type { Shell } from '../shell/shell.ts'
import type { LecternDatabase } from './database.ts'

/**
 * Makes both sides have the files of all imports and makings. `lost` are those whose file neither has. Pictures and sounds
 * are kept on one side only: what is missing of them `countMissingMedia` tells, and cards are shown without it.
 */
export async function repairFiles(shell: Shell, database: LecternDatabase, entries: readonly Entry[]): Promise<{ lost: (ImportEntry | MakeEntry)[] }> {
  const takings = new Map(entries.flatMap((entry) => (entry.kind === 'import' || entry.kind === 'make' ? [[entry.file, entry] as const] : [])))
  const lost: (ImportEntry | MakeEntry)[] = []
  for (const [hash, entry] of takings) {
    const kept = await shell.call('journal.readFile', { hash })
    const row = await database.files.get(hash)
    if (kept.ok && row === undefined) await database.files.put({ hash, bytes: new Uint8Array(kept.value.bytes) })
    if (kept.ok) continue
    const back = row === undefined ? null : await shell.call('journal.keepFile', { bytes: row.bytes })
    // A copy that was damaged too is another file. One that cannot be written now is still in the database.
    if (back === null || (back.ok && back.value.hash !== hash)) lost.push(entry)
  }
  return { lost }
}
