import { createHash, randomBytes } from 'node:crypto'
import { crc } from '../../decks/journal/crc.ts'
import { syncFolder, writeAll } from '../calls/journal-write.ts'
import { blockSize, packBlock, type BlockHead } from './backup-block.ts'
import { encodeEnd } from './backup-end.ts'
import type { BackupFileSystem } from './backup-file-system.ts'
import { encodeHeader, type BackupHeader } from './backup-header.ts'
import { backupPath } from './backup-id.ts'
import { scanBackup, type ScannedBackup } from './scan-backup.ts'
import { checkStop, orBreakOff } from './try-backup.ts'

/** What stands in a backup; its lines come page by page and are not held. */
export interface BackupContent {
  readonly header: BackupHeader
  /** "HASH SIZE" of each kept file. */
  readonly files: readonly string[]
  readonly pages: AsyncIterable<readonly string[]>
}

/** Appends to a file and sums what it is given. */
interface Appender {
  readonly append: (bytes: Uint8Array) => Promise<void>
  readonly end: (headerCrc: number) => Promise<void>
}

/**
 * Writes a backup into a folder: beside its place, onto the disk, read again wholly, and only then under its name. What it
 * throws leaves nothing behind.
 */
export async function writeBackup(system: BackupFileSystem, folder: string, content: BackupContent, signal?: AbortSignal): Promise<ScannedBackup> {
  const { header } = content
  return placeWhole(system, folder, header.id, async (beside) => {
    const file = await system.open(beside, 'wx', 0o600)
    try {
      const { append, end } = createAppender(async (bytes, at) => {
        checkStop(signal)
        await writeAll(file, bytes, at)
      })
      const head = encodeHeader(header)
      await append(head)
      await writeBlocks('files', [content.files], append)
      await writeBlocks('journal', content.pages, append)
      await end(crc(head))
      await file.sync()
    } finally {
      await file.close()
    }
  })
}

/** Puts a file that `write` makes beside its place under the name of a backup once it was read again and is whole. Answers what was read. */
export async function placeWhole(system: BackupFileSystem, folder: string, id: string, write: (beside: string) => Promise<void>): Promise<ScannedBackup> {
  const path = backupPath(folder, id)
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`
  let renamed = false
  try {
    await write(beside)
    const scanned = orBreakOff(await scanBackup(system, beside, id))
    await system.rename(beside, path)
    renamed = true
    await syncFolder(system, folder)
    return scanned
  } catch (error) {
    await system.rm(renamed ? path : beside, { force: true }).catch(() => null)
    throw error
  }
}

function createAppender(write: (bytes: Uint8Array, at: number) => Promise<void>): Appender {
  const hash = createHash('sha256')
  let at = 0
  async function append(bytes: Uint8Array): Promise<void> {
    hash.update(bytes)
    await write(bytes, at)
    at += bytes.length
  }
  return {
    append,
    end: async (headerCrc) => {
      await append(new TextEncoder().encode(encodeEnd(at, headerCrc)))
      await write(new TextEncoder().encode(`${hash.digest('hex')}\n`), at)
    },
  }
}

/** Cuts pages of lines into blocks of about the same length. */
async function writeBlocks(kind: BlockHead['kind'], pages: AsyncIterable<readonly string[]> | Iterable<readonly string[]>, append: Appender['append']): Promise<void> {
  let lines: string[] = []
  let letters = 0
  for await (const page of pages) {
    for (const line of page) {
      lines.push(line)
      letters += line.length
      if (letters < blockSize) continue
      await append(await packBlock(kind, lines))
      lines = []
      letters = 0
    }
  }
  if (lines.length > 0) await append(await packBlock(kind, lines))
}
