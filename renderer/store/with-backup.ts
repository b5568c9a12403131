import type { BackupReason } from '../../electron/contract/contract.ts'
import type { Result } from '../../decks/result.ts'
import { makeBackup } from './make-backup.ts'
import type { Store } from './store.ts'

/** What the reader decided after a backup could not be made. */
export interface BackupChoice {
  readonly withoutBackup?: boolean
}

/**
 * Makes a backup and then does something that changes much. When there can be no backup nothing is done, and the problem is
 * `backup-failed`: the reader is asked, and it is called again `withoutBackup`.
 */
export async function withBackup<T>(store: Store, reason: BackupReason, work: () => Promise<Result<T>>, { withoutBackup = false }: BackupChoice = {}): Promise<Result<T>> {
  if (!withoutBackup && store.readOnly === null) {
    const made = await makeBackup(store, reason)
    if (!made.ok) return made
  }
  return work()
}
