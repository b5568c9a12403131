import { fail, ok, type Problem, type Result } from '../result.ts'
import { crc } from './crc.ts'
import { encodeSnapshot, type PackedBlock } from './encode-snapshot.ts'
import { isEqual } from './is-equal.ts'
import { segmentName, type JournalDisk, type SnapshotPacking } from './journal-disk.ts'
import { readSnapshot, type FoundSnapshot } from './read-snapshot.ts'
import { unpackBlock, type BlockLines } from './unpack-block.ts'

/** What a snapshot gave when the journal was opened. */
export interface ScannedSnapshot {
  /** Which of its blocks can be read, and how many lines each has. Null: nothing of it is needed, its segments are there. */
  readonly blocks: readonly { readonly index: number; readonly lines: number }[] | null
  /** The segments that need not be read because all their lines are here. */
  readonly covers: readonly string[]
}

/** How many blocks are unpacked at once: the system does it in threads of its own. */
const atOnce = 16

/**
 * Reads a snapshot and hands each block's lines to `take`. One that is damaged is copied aside and told; then it is mended, or where
 * its segments are still there (`names`) removed in their favour, or left with the blocks that can be read.
 */
export async function scanSnapshot(disk: JournalDisk, name: string, names: ReadonlySet<string>, problems: Problem[], take: (block: BlockLines) => void): Promise<Result<ScannedSnapshot>> {
  const packing = disk.packing
  if (packing === undefined) return fail('cannot-unpack', 'A part of the journal is packed and cannot be unpacked here.', name)
  const bytes = await disk.read(name)
  if (!bytes.ok) return bytes
  const read = readSnapshot(bytes.value, packing.hash)
  if (!read.ok) return read
  const found = read.value
  const unpacked = found === null ? [] : await unpackAll(packing, found)
  const isDamaged = found === null || unpacked.includes(null)
  const hasSegments = isDamaged && segmentsOf(name, found).every((segment) => names.has(segment))
  if (!hasSegments) for (const block of unpacked) if (block !== null) take(block)
  const blocks = hasSegments ? null : unpacked.flatMap((block, index) => (block === null ? [] : [{ index, lines: block.lines.length }]))
  if (found?.state === 'whole' && !isDamaged) return ok({ blocks, covers: found.table.covers })
  problems.push(sayDamage(name, isDamaged, hasSegments))
  const aside = await disk.keepAside(`${name.replace('.pack', '')}-${crc(bytes.value).toString(16).padStart(8, '0')}.pack`, bytes.value)
  if (!aside.ok) return ok({ blocks, covers: isDamaged ? [] : (found?.table.covers ?? []) })
  if (hasSegments || found === null) await packing.remove(name)
  else return ok(await mendSnapshot(disk, packing, name, found, unpacked, blocks))
  return ok({ blocks, covers: [] })
}

/** The segments in whose place a snapshot stands; when it cannot be read, all that its name allows. */
function segmentsOf(name: string, found: FoundSnapshot | null): string[] {
  if (found !== null && found.table.covers.length > 0) return found.table.covers
  const [first = 0, last = 0] = name.split(/[-.]/).map(Number)
  return Array.from({ length: last - first + 1 }, (_, index) => segmentName(first + index))
}

async function unpackAll(packing: SnapshotPacking, found: FoundSnapshot): Promise<(BlockLines | null)[]> {
  const all: (BlockLines | null)[] = []
  for (let from = 0; from < found.blocks.length; from += atOnce) {
    const some = found.blocks.slice(from, from + atOnce)
    const lines = await Promise.all(some.map((_, index) => unpackBlock(packing, found, from + index)))
    all.push(...lines.map((block) => (block.ok ? block.value : null)))
  }
  return all
}

/** Writes the snapshot anew with all blocks that there are. It stands for its segments only when that is all of them. */
async function mendSnapshot(disk: JournalDisk, packing: SnapshotPacking, name: string, found: FoundSnapshot, unpacked: readonly (BlockLines | null)[], blocks: ScannedSnapshot['blocks']): Promise<ScannedSnapshot> {
  const kept: PackedBlock[] = []
  for (const [index, block] of unpacked.entries()) {
    const packed = found.blocks[index]
    if (block !== null && packed !== undefined && packed !== null) kept.push({ packed, length: block.bytes.length, lines: block.lines.length })
  }
  const covers = kept.length === unpacked.length ? found.table.covers : []
  const anew = encodeSnapshot(covers, kept, packing.hash)
  // What failed may be there all the same: the last of its steps comes after the file has its name.
  const isAnew = (await disk.replace(name, anew)).ok || holds(await disk.read(name), anew)
  // As it was, only those of its blocks count that could be read; written anew, there are no others.
  return { blocks: isAnew ? kept.map(({ lines }, index) => ({ index, lines })) : blocks, covers }
}

function holds(read: Result<Uint8Array>, bytes: Uint8Array): boolean {
  return read.ok && isEqual(read.value, bytes)
}

function sayDamage(name: string, isDamaged: boolean, hasSegments: boolean): Problem {
  const outcome = hasSegments ? 'It was read from the files it was made of; nothing is lost.' : isDamaged ? 'What stood there was put aside and is kept; everything else is whole.' : 'It was made whole again; nothing is lost.'
  return { type: hasSegments || !isDamaged ? 'journal-mended' : 'journal-damaged', detail: `A packed part of the journal was damaged on the disk. ${outcome}`, where: name }
}
