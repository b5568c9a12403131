import { fail, ok, type Result } from '../result.ts'
import { crc } from './crc.ts'
import { snapshotTableSchema, snapshotVersion, type SnapshotTable } from './encode-snapshot.ts'
import { rebuildBlock } from './parity.ts'
import { findLines, jsonOf } from './read-lines.ts'

/** A snapshot as it was found. */
export interface FoundSnapshot {
  readonly table: SnapshotTable
  /** Its blocks, packed; null for those that are lost. */
  readonly blocks: readonly (Uint8Array | null)[]
  /** `whole` when every byte is as it was written; `mended` when some were not and all blocks are there all the same. */
  readonly state: 'whole' | 'mended' | 'damaged'
}

const newline = 10

/** Reads a snapshot; see [Note: snapshots]. Null when both of its tables are damaged; fails when a newer Lectern wrote it. */
export function readSnapshot(bytes: Uint8Array, hash: (bytes: Uint8Array) => string): Result<FoundSnapshot | null> {
  const first = readTable(bytes.subarray(0, bytes.indexOf(newline) + 1))
  const lastStart = bytes.lastIndexOf(newline, bytes.length - 2) + 1
  const last = readTable(bytes.subarray(lastStart))
  if (first === 'newer' || last === 'newer') return fail('newer-journal', 'Your journal was packed by a newer Lectern. Use that one, or a newer one. Nothing was changed.')
  const found = first ?? last
  if (found === null) return ok(null)
  const { table, length } = found
  const middle = bytes.subarray(length, length + middleLength(table))
  const isWhole = first !== null && last !== null && bytes.length === 2 * length + 1 + middle.length && bytes[length + middle.length] === newline && hash(middle) === table.hash
  const cut = cutBlocks(table, middle)
  if (isWhole) return ok({ table, blocks: cut.blocks, state: 'whole' })
  const blocks = mendBlocks(table, cut.blocks, cut.parity)
  return ok({ table, blocks, state: blocks.includes(null) ? 'damaged' : 'mended' })
}

function readTable(line: Uint8Array): { table: SnapshotTable; length: number } | 'newer' | null {
  const { lines, whole } = findLines(line)
  const [only] = lines
  if (only === undefined || !whole || lines.length > 1) return null
  const json: unknown = JSON.parse(jsonOf(line, only))
  if (isNewer(json)) return 'newer'
  const table = snapshotTableSchema.safeParse(json)
  return table.success ? { table: table.data, length: line.length } : null
}

function isNewer(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'snapshot' in json && typeof json.snapshot === 'number' && json.snapshot > snapshotVersion
}

function middleLength({ blocks, parity }: SnapshotTable): number {
  return blocks.reduce((sum, [length]) => sum + length, 0) + parity.reduce((sum, [length]) => sum + length, 0)
}

function cutBlocks(table: SnapshotTable, middle: Uint8Array): { blocks: Uint8Array[]; parity: Uint8Array[] } {
  let at = 0
  const take = (length: number): Uint8Array => {
    at += length
    return middle.subarray(at - length, at)
  }
  return { blocks: table.blocks.map(([length]) => take(length)), parity: table.parity.map(([length]) => take(length)) }
}

/** The blocks that are as they were written, those that their group gives back, and null for the rest. */
function mendBlocks(table: SnapshotTable, blocks: readonly Uint8Array[], parity: readonly Uint8Array[]): (Uint8Array | null)[] {
  const groups = parity.length
  const mended: (Uint8Array | null)[] = blocks.map((block, index) => (isBlock(table, index, block) ? block : null))
  return mended.map((block, index) => {
    if (block !== null || groups === 0) return block
    const group = index % groups
    const others = mended.filter((_, other) => other !== index && other % groups === group)
    const shared = parity[group]
    const sum = table.parity[group]?.[1]
    if (shared === undefined || crc(shared) !== sum || others.includes(null)) return null
    const rebuilt = rebuildBlock(others.filter((other) => other !== null), shared, table.blocks[index]?.[0] ?? 0)
    return isBlock(table, index, rebuilt) ? rebuilt : null
  })
}

function isBlock(table: SnapshotTable, index: number, block: Uint8Array): boolean {
  const facts = table.blocks[index]
  return facts !== undefined && block.length === facts[0] && crc(block) === facts[3]
}
