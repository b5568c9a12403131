import { createHash, type Hash } from 'node:crypto'
import { crc } from '../../decks/journal/crc.ts'
import { addToSum, emptySum, isSameSum, type JournalSum } from '../../decks/journal/journal-sum.ts'
import { fail, ok, type Problem, type Result } from '../../decks/result.ts'
import { readBlockHead, unpackBlock, type BlockHead } from './backup-block.ts'
import { decodeEnd, encodeEnd, endLength } from './backup-end.ts'
import type { BackupFileSystem } from './backup-file-system.ts'
import { decodeHeader, longestHeader, type BackupHeader } from './backup-header.ts'
import { createByteReader, type ByteReader } from './byte-reader.ts'
import { readEntryId } from './entry-id.ts'
import { readFileLine } from './read-file-list.ts'

/** Where a block stands: the offset of its packed bytes, and how many lines of its kind stand before it. */
export interface BlockPlace {
  readonly head: BlockHead
  readonly at: number
  readonly first: number
}

/** A backup that was read wholly and is as it was written. */
export interface ScannedBackup {
  readonly header: BackupHeader
  readonly blocks: readonly BlockPlace[]
}

/** What was found on the way through the blocks. */
interface Found {
  readonly blocks: BlockPlace[]
  /** Where damage is, in words. */
  readonly damaged: string[]
  readonly lines: { files: number; journal: number }
  sum: JournalSum
  bytes: number
  /** Of all bytes, and of the lines of the list of files. */
  readonly hash: Hash
  readonly listed: Hash
}

/**
 * Reads a backup wholly: every block and its sum, every entry, every name of a file, and the sums of all. A backup that
 * differs from what was written fails with a problem that says where. Throws what the file system throws.
 */
export async function scanBackup(system: BackupFileSystem, path: string, id: string): Promise<Result<ScannedBackup>> {
  const file = await system.open(path, 'r')
  try {
    const reader = createByteReader(file)
    const line = await reader.line(longestHeader)
    const decoded = decodeHeader(line, id)
    if (!decoded.ok) return decoded
    const head = line ?? new Uint8Array(0)
    const header = decoded.value
    const found: Found = { blocks: [], damaged: [], lines: { files: 0, journal: 0 }, sum: emptySum, bytes: 0, hash: createHash('sha256').update(head), listed: createHash('sha256') }
    const end = decodeEnd(await readBlocks(reader, found))
    const hash = end === null ? '' : found.hash.update(encodeEnd(end.bytes, end.headerCrc)).digest('hex')
    const whole = end?.hash === hash && end.bytes === reader.at() - endLength && end.headerCrc === crc(head) && (await reader.bytes(1)) === null
    const asSaid = isSameSum(found.sum, { count: header.entries, digest: header.digest }) && found.lines.files === header.files && found.bytes === header.bytes && found.listed.digest('hex') === header.listed
    if (whole && asSaid && found.damaged.length === 0) return ok({ header, blocks: found.blocks })
    return damage(found.damaged, { readable: found.sum.count, entries: header.entries })
  } finally {
    await file.close()
  }
}

/** Reads block after block; answers the line that ends them, or null when the file does not go on as it should. */
async function readBlocks(reader: ByteReader, found: Found): Promise<Uint8Array | null> {
  for (;;) {
    const from = reader.at()
    const line = await reader.line(longestHeader)
    if (line === null || decodeEnd(line) !== null) return line
    const head = readBlockHead(line)
    const at = reader.at()
    const packed = head === null ? null : await reader.bytes(head.packed)
    const after = packed === null ? null : await reader.bytes(1)
    if (head === null || packed === null || after?.[0] !== 10) {
      found.damaged.push(`from byte ${from} on`)
      return null
    }
    for (const bytes of [line, packed, after]) found.hash.update(bytes)
    const lines = await unpackBlock(head, packed)
    if (lines === null || !takeLines(head.kind, lines, found)) found.damaged.push(`bytes ${from} to ${reader.at()}`)
    found.blocks.push({ head, at, first: found.lines[head.kind] })
    found.lines[head.kind] += head.lines
  }
}

/** Counts the lines of a block; false when one is not what its kind says. */
function takeLines(kind: BlockHead['kind'], lines: readonly string[], found: Found): boolean {
  if (kind === 'files') {
    const files = lines.map(readFileLine)
    for (const file of files) found.bytes += file?.bytes ?? 0
    for (const line of lines) found.listed.update(`${line}\n`)
    return files.every((file) => file !== null)
  }
  const ids = lines.map(readEntryId)
  if (ids.includes(null)) return false
  found.sum = addToSum(found.sum, ids.flatMap((id) => id ?? []))
  return true
}

function damage(places: readonly string[], left?: { readonly readable: number; readonly entries: number }): { ok: false; problem: Problem } {
  const saved = left === undefined || left.readable === 0 ? '' : ` ${left.readable} of its ${left.entries} entries can still be read.`
  return fail('backup-damaged', `This backup was damaged on the disk or changed.${saved}`, places.slice(0, 5).join(', ') || 'its end')
}
