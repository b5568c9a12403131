import { deviceIdSchema } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import type { Backup } from '../../electron/contract/contract.ts'
import type { Shell } from '../shell/shell.ts'
import { readMeta } from './database.ts'
import { lookInside } from './look-inside.ts'
import { makeMemoryView } from './memory-view.ts'
import { makeStore } from './make-store.ts'
import { readBackup, type OnProgress } from './read-backup.ts'
import type { Store } from './store.ts'

/** A backup that can be looked at. */
export interface OpenedBackup {
  /** Everything in it, to be read; whatever would write is refused as `looking-inside`. */
  readonly store: Store
  readonly backup: Backup
  /** Forgets it. */
  readonly close: () => void
}

/** Opens a backup to look at it, beside what is open; see [Note: memory view]. Problems as of `readBackup`. */
export async function openBackup(shell: Shell, id: string, { now, onProgress }: { readonly now: () => number; readonly onProgress?: OnProgress }): Promise<Result<OpenedBackup>> {
  const journal = await readBackup(shell, id, onProgress)
  if (!journal.ok) return journal
  const { backup, entries } = journal.value
  const { problem } = fail('looking-inside', 'This is a backup. You can look at everything in it; nothing in it can be changed.')
  const inside = lookInside(shell, journal.value, problem)
  const database = await makeMemoryView(inside, entries, onProgress)
  const last = (await readMeta(database, 'applied'))?.latest ?? null
  const store = makeStore({ shell: inside, database, device: deviceIdSchema.parse('backup'), now, last, readOnly: problem })
  return ok({ store, backup, close: () => database.close() })
}
