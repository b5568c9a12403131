import type { Entry } from '../../decks/model/entry.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import type { Backup, CallOutput } from '../../electron/contract/contract.ts'
import type { Shell } from '../shell/shell.ts'
import { parseEntry } from './read-known-entries.ts'
import { takeTurns } from './take-turns.ts'

/** How far something is: `done` of `of`, and what is being done. */
export type OnProgress = (done: number, of: number, what: string) => void

/** The journal that a backup holds. */
export interface BackupJournal {
  readonly backup: Backup
  /** Each once, in the order in which they were written; `lines` are the same as they stand there. */
  readonly entries: readonly Entry[]
  readonly lines: readonly string[]
}

const page = 2000

/**
 * Reads the journal of a backup. Problems: `no-backup`, `newer-backup` when it holds what only a newer Lectern knows, and
 * what reading says of a damaged one.
 */
export async function readBackup(shell: Shell, id: string, onProgress: OnProgress = () => undefined): Promise<Result<BackupJournal>> {
  const backup = await findBackup(shell, id)
  if (!backup.ok) return backup
  const found = new Map<string, { line: string; entry: Entry }>()
  for (let from: number | null = 0; from !== null; ) {
    onProgress(from, backup.value.entries, 'Reading the backup')
    const read: Result<CallOutput<'backup.read'>> = await shell.call('backup.read', { id, from, limit: page })
    if (!read.ok) return read
    for (const line of read.value.lines) {
      const entry = parseEntry(line)
      if (entry === null) return fail('newer-backup', 'This backup was made by a newer Lectern and holds things that this one does not know. Use that Lectern, or a newer one, to bring it back. Nothing was changed.')
      if (!found.has(entry.id)) found.set(entry.id, { line, entry })
    }
    from = read.value.next
    await takeTurns()
  }
  const all = [...found.values()]
  return ok({ backup: backup.value, entries: all.map(({ entry }) => entry), lines: all.map(({ line }) => line) })
}

async function findBackup(shell: Shell, id: string): Promise<Result<Backup>> {
  const listed = await shell.call('backup.list', {})
  if (!listed.ok) return listed
  const backup = listed.value.backups.find((one) => one.id === id)
  return backup === undefined ? fail('no-backup', 'This backup is not there any more.') : ok(backup)
}
