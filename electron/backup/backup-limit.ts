import { join } from 'node:path'
import { z } from 'zod'
import type { Result } from '../../decks/result.ts'
import { makeFolder, writeFileWhole } from '../calls/journal-write.ts'
import type { BackupFileSystem } from './backup-file-system.ts'
import { tryBackup } from './try-backup.ts'

/** What backups may take until the reader says otherwise, in bytes. */
export const usualLimit = 10_000_000_000

const limitSchema = z.strictObject({ bytes: z.int().positive() })

/** How much room backups may take, kept beside them. */
export interface BackupLimit {
  read(): Promise<number>
  write(bytes: number): Promise<Result<null>>
}

/** Keeps the limit in `limit.json` of the folder of the backups. */
export function createBackupLimit(system: BackupFileSystem, folder: string): BackupLimit {
  const path = join(folder, 'limit.json')
  return {
    read: async () => {
      try {
        return limitSchema.parse(JSON.parse(new TextDecoder().decode(await system.readFile(path)))).bytes
      } catch {
        // Not there, or damaged: the usual one holds.
        return usualLimit
      }
    },
    write: (bytes) =>
      tryBackup(async () => {
        await makeFolder(system, folder)
        await writeFileWhole(system, path, new TextEncoder().encode(JSON.stringify({ bytes })))
        return null
      }),
  }
}
