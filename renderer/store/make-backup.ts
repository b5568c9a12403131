import type { BackupReason } from '../../electron/contract/contract.ts'
import { fail, type Result } from '../../decks/result.ts'
import type { Store } from './store.ts'

/**
 * Makes a backup of everything as it stands now. `made` is null where none was needed, and in the browser edition, which has
 * none. Problems: `backup-failed`.
 */
export async function makeBackup(store: Store, reason: BackupReason): Promise<Result<{ made: string | null }>> {
  // Once what is being written has been written.
  return store.inTurn(async () => {
    const made = await store.shell.call('backup.make', { reason })
    return made.ok ? made : fail('backup-failed', `No backup could be made. ${made.problem.detail}`, made.problem.where)
  })
}
