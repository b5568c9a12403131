import { nodeFileSystem } from './calls/journal-file-system.ts'
import { writeFileWhole } from './calls/journal-write.ts'

/**
 * Writes a file of the reader's so that it is there whole or not at all, as the journal writes its own.
 * Throws what the file system throws; nothing is left beside it then.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await writeFileWhole(nodeFileSystem, path, bytes, 0o644)
}
