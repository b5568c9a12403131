import { createHash } from 'node:crypto'
import { fail, ok, type Result } from '../../decks/result.ts'
import { readBlockHead, unpackBlock } from './backup-block.ts'
import type { BackupFileSystem } from './backup-file-system.ts'
import { decodeHeader, longestHeader } from './backup-header.ts'
import { createByteReader } from './byte-reader.ts'

/** A kept file as a backup lists it. */
export interface ListedFile {
  readonly hash: string
  readonly bytes: number
}

/** Reads a line of the list of files. */
export function readFileLine(line: string): ListedFile | null {
  const found = /^([0-9a-f]{64}) (\d{1,15})$/.exec(line)
  return found === null ? null : { hash: found[1] ?? '', bytes: Number(found[2]) }
}

/** The kept files that a backup names, compared with the sum in its header; the rest of it is not read. Throws what the file system throws. */
export async function readFileList(system: BackupFileSystem, path: string, id: string): Promise<Result<ListedFile[]>> {
  const file = await system.open(path, 'r')
  try {
    const reader = createByteReader(file)
    const header = decodeHeader(await reader.line(longestHeader), id)
    if (!header.ok) return header
    const files: ListedFile[] = []
    const hash = createHash('sha256')
    while (files.length < header.value.files) {
      const line = await reader.line(longestHeader)
      const head = line === null ? null : readBlockHead(line)
      const packed = head?.kind === 'files' ? await reader.bytes(head.packed) : null
      const lines = head === null || packed === null ? null : await unpackBlock(head, packed)
      if (lines === null) return fail('backup-damaged', 'The list of files of this backup was damaged.', 'its beginning')
      await reader.bytes(1)
      for (const text of lines) {
        hash.update(`${text}\n`)
        const listed = readFileLine(text)
        if (listed !== null) files.push(listed)
      }
    }
    return hash.digest('hex') === header.value.listed ? ok(files) : fail('backup-damaged', 'The list of files of this backup was damaged.', 'its beginning')
  } finally {
    await file.close()
  }
}
