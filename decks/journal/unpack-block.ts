import { fail, ok, type Result } from '../result.ts'
import type { SnapshotPacking } from './journal-disk.ts'
import { findLines, type FoundLine } from './read-lines.ts'
import type { FoundSnapshot } from './read-snapshot.ts'

/** The lines of a block and the bytes in which they stand. */
export interface BlockLines {
  readonly bytes: Uint8Array
  readonly lines: readonly FoundLine[]
}

/** Unpacks a block of a snapshot. Fails with `block-lost` when it is lost, or does not hold what the table says. */
export async function unpackBlock(packing: SnapshotPacking, found: FoundSnapshot, index: number): Promise<Result<BlockLines>> {
  const block = found.blocks[index]
  const facts = found.table.blocks[index]
  if (block === undefined || block === null || facts === undefined) return lost()
  const [, length, count] = facts
  const bytes = await packing.unpack(block, length)
  if (!bytes.ok) return lost()
  const { lines, whole } = findLines(bytes.value)
  return whole && lines.length === count && bytes.value.length === length ? ok({ bytes: bytes.value, lines }) : lost()
}

function lost(): Result<never> {
  return fail('block-lost', 'A part of the journal was damaged on the disk.')
}
