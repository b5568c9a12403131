import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { crc } from '../../decks/journal/crc.ts'

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw) as (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>

/** How many bytes of lines stand in a block, about: enough to pack well, few enough that reading one is not felt. */
export const blockSize = 1_000_000
/** No block is longer, packed or not: a line has at most 4 million letters. */
const longestBlock = 32_000_000

/** What the line before a block says of it; see [Note: backups]. */
export interface BlockHead {
  readonly kind: 'files' | 'journal'
  readonly lines: number
  /** Its length in the file, in bytes, and when it is unpacked. */
  readonly packed: number
  readonly plain: number
  readonly crc: number
}

/** A block with the line before it and the newline after it. */
export async function packBlock(kind: BlockHead['kind'], lines: readonly string[]): Promise<Uint8Array> {
  const plain = new TextEncoder().encode(lines.join('\n'))
  const packed = await deflate(plain)
  const head = `block ${kind} ${lines.length} ${packed.length} ${plain.length} ${crc(packed).toString(16).padStart(8, '0')}\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\n')])
}

/** Reads the line before a block; null when it is none. */
export function readBlockHead(line: Uint8Array): BlockHead | null {
  const found = /^block (files|journal) (\d{1,8}) (\d{1,8}) (\d{1,8}) ([0-9a-f]{8})\n$/.exec(new TextDecoder().decode(line))
  if (found === null) return null
  const [lines = 0, packed = 0, plain = 0] = found.slice(2, 5).map(Number)
  if (lines === 0 || packed > longestBlock || plain > longestBlock) return null
  return { kind: found[1] === 'files' ? 'files' : 'journal', lines, packed, plain, crc: Number.parseInt(found[5] ?? '', 16) }
}

/** The lines of a block, or null when it was damaged. */
export async function unpackBlock(head: BlockHead, packed: Uint8Array): Promise<string[] | null> {
  if (packed.length !== head.packed || crc(packed) !== head.crc) return null
  try {
    const plain = await inflate(packed, { maxOutputLength: Math.max(1, head.plain) })
    const lines = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain).split('\n')
    return plain.length === head.plain && lines.length === head.lines ? lines : null
  } catch {
    // zlib and the decoder throw at what is no stream of theirs.
    return null
  }
}
