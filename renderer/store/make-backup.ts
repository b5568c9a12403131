import type { BackupReason } from '../../electron/contract/contract.ts'
import { fail, type Result } from '../../decks/result.ts'
import type { Store } from './store.ts'

/**
 * Makes a backup of everything as it stands now. `made` is null where none was needed, and in the browser edition, which has
 * none. Problems: `backup-failed`.
 */
export async function makeBackup(store: Store, reason: BackupReason): Promise<Result<{ made: string | null }>> {
  // What is being written comes into it. What is written while it is made may wait for nothing: a first one can take minutes.
  await store.inTurn(async () => null)
  const made = await store.shell.call('backup.make', { reason })
  return made.ok ? made : fail('backup-failed', `No backup could be made. ${made.problem.detail}`, made.problem.where)
}
