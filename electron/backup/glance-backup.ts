import { crc } from '../../decks/journal/crc.ts'
import { fail, type Result } from '../../decks/result.ts'
import { decodeEnd, endLength } from './backup-end.ts'
import type { BackupFileSystem, ReadableFile } from './backup-file-system.ts'
import { decodeHeader, longestHeader, type BackupHeader } from './backup-header.ts'
import { createByteReader } from './byte-reader.ts'

/** Reads the beginning and the end of a backup of that size: finds those that are empty, cut off, renamed, or no backups of ours. Throws what the file system throws. */
export async function glanceBackup(system: BackupFileSystem, path: string, id: string, size: number): Promise<Result<BackupHeader>> {
  if (size === 0) return fail('backup-damaged', 'This backup is empty.', 'its beginning')
  const file = await system.open(path, 'r')
  try {
    const line = await createByteReader(file).line(longestHeader)
    const header = decodeHeader(line, id)
    if (!header.ok || line === null) return header
    const end = decodeEnd(await readEnd(file, size))
    return end?.bytes === size - endLength && end.headerCrc === crc(line) ? header : fail('backup-damaged', 'This backup was cut off or changed.', 'its end')
  } finally {
    await file.close()
  }
}

async function readEnd(file: ReadableFile, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(endLength)
  const { bytesRead } = await file.read(bytes, 0, bytes.length, Math.max(0, size - endLength))
  return bytes.subarray(0, bytesRead)
}
