import { fail, ok, type Result } from '../result.ts'
import { encodeSnapshot, type PackedBlock } from './encode-snapshot.ts'
import { isEqual } from './is-equal.ts'
import { joinBytes } from './join-bytes.ts'
import { isSnapshotName, lastNumberOf, snapshotName, type JournalDisk, type SnapshotPacking } from './journal-disk.ts'
import type { JournalSizes } from './open-journal.ts'
import { findLines, type FoundLine } from './read-lines.ts'
import { readSnapshot } from './read-snapshot.ts'
import type { FoundSegment } from './scan-journal.ts'
import { unpackBlock } from './unpack-block.ts'

/**
 * Packs full segments into snapshots, so many at once, and puts these into their place in `segments`. The last segment is
 * never packed, for it is written to. Answers how many segments were packed; see [Note: snapshots] for when they are removed.
 */
export async function packSegments(disk: JournalDisk, segments: FoundSegment[], sizes: JournalSizes): Promise<Result<number>> {
  const packing = disk.packing
  if (packing === undefined) return ok(0)
  let packed = 0
  for (let run = findRun(segments, sizes.packAt); run !== null; run = findRun(segments, sizes.packAt)) {
    const made = await packRun(disk, packing, run, sizes.block)
    if (!made.ok) return made
    segments.splice(segments.indexOf(run[0] ?? made.value), run.length, made.value)
    packed += run.length
    const removed = await removeProven(disk, packing, segments, made.value)
    if (!removed.ok) return removed
  }
  return ok(packed)
}

/** The oldest segments next to each other that are closed and can be packed, exactly so many; null when there are not. */
function findRun(segments: readonly FoundSegment[], length: number): FoundSegment[] | null {
  let run: FoundSegment[] = []
  for (const segment of segments.slice(0, -1)) {
    run = isSnapshotName(segment.name) ? [] : [...run, segment]
    if (run.length === length) return run
  }
  return null
}

async function packRun(disk: JournalDisk, packing: SnapshotPacking, run: readonly FoundSegment[], blockSize: number): Promise<Result<FoundSegment>> {
  const raw: { bytes: Uint8Array; lines: number }[] = []
  for (const { name, count } of run) {
    const bytes = await disk.read(name)
    if (!bytes.ok) return bytes
    const { lines, whole } = findLines(bytes.value)
    // What a failed write left, or damage since the start: the next start looks into it.
    if (!whole || lines.length !== count) return fail('not-packed', 'A file of the journal is not as it was written. It was left as it is.', name)
    raw.push(...cutLines(bytes.value, lines, blockSize))
  }
  const blocks: PackedBlock[] = []
  for (const { bytes, lines } of raw) {
    const packed = await packing.pack(bytes)
    if (!packed.ok) return packed
    blocks.push({ packed: packed.value, length: bytes.length, lines })
  }
  const covers = run.map(({ name }) => name)
  const name = snapshotName(lastNumberOf(covers[0] ?? ''), lastNumberOf(covers.at(-1) ?? ''))
  const written = await disk.replace(name, encodeSnapshot(covers, blocks, packing.hash))
  if (!written.ok) return written
  const same = await isSame(disk, packing, name, joinBytes(raw.map(({ bytes }) => bytes)))
  if (!same.ok) return same
  if (!same.value) {
    await packing.remove(name)
    return fail('not-packed', 'The disk gave back other bytes than were written. The journal was left as it is.', name)
  }
  return ok({ name, count: blocks.reduce((sum, { lines }) => sum + lines, 0), end: null, blocks: blocks.map(({ lines }, index) => ({ index, lines })), leftovers: covers })
}

/** Whole lines together, in parts of about that many bytes. */
function cutLines(bytes: Uint8Array, lines: readonly FoundLine[], size: number): { bytes: Uint8Array; lines: number }[] {
  const parts: { bytes: Uint8Array; lines: number }[] = []
  let from = 0
  let count = 0
  for (const [index, { to }] of lines.entries()) {
    count += 1
    if (to + 1 - from < size && index < lines.length - 1) continue
    parts.push({ bytes: bytes.subarray(from, to + 1), lines: count })
    from = to + 1
    count = 0
  }
  return parts
}

/** True when a snapshot, read from the disk again, is whole and holds exactly these bytes. */
async function isSame(disk: JournalDisk, packing: SnapshotPacking, name: string, expected: Uint8Array): Promise<Result<boolean>> {
  const bytes = await disk.read(name)
  if (!bytes.ok) return bytes
  const found = readSnapshot(bytes.value, packing.hash)
  if (!found.ok) return found
  if (found.value?.state !== 'whole') return ok(false)
  let at = 0
  for (const index of found.value.blocks.keys()) {
    const block = await unpackBlock(packing, found.value, index)
    if (!block.ok || !isEqual(block.value.bytes, expected.subarray(at, at + block.value.bytes.length))) return ok(false)
    at += block.value.bytes.length
  }
  return ok(at === expected.length)
}

/** Removes the segments of every snapshot but the newest one, if that snapshot, read once more, is whole. */
async function removeProven(disk: JournalDisk, packing: SnapshotPacking, segments: readonly FoundSegment[], newest: FoundSegment): Promise<Result<null>> {
  for (const snapshot of segments) {
    if (snapshot === newest || snapshot.leftovers === undefined || snapshot.leftovers.length === 0) continue
    const bytes = await disk.read(snapshot.name)
    if (!bytes.ok) return bytes
    const found = readSnapshot(bytes.value, packing.hash)
    if (!found.ok || found.value?.state !== 'whole') continue
    for (const name of snapshot.leftovers) {
      const removed = await packing.remove(name)
      if (!removed.ok) return removed
    }
    snapshot.leftovers = []
  }
  return ok(null)
}
