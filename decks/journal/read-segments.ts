import { fail, ok, type Result } from '../result.ts'
import type { JournalDisk } from './journal-disk.ts'
import { findLines, jsonOf } from './read-lines.ts'
import { readSnapshot } from './read-snapshot.ts'
import type { FoundSegment } from './scan-journal.ts'
import { unpackBlock } from './unpack-block.ts'

/** Up to `limit` entries of these segments from the `from`-th on, as JSON; `next` is null at the end. */
export async function readSegments(disk: JournalDisk, segments: readonly FoundSegment[], from: number, limit: number): Promise<Result<{ lines: string[]; next: number | null }>> {
  const lines: string[] = []
  let first = 0
  // While one is read, others may be packed into a snapshot, which has the same lines in the same order.
  for (const segment of segments.slice()) {
    const skip = Math.max(0, from - first)
    first += segment.count
    if (skip >= segment.count || lines.length >= limit) continue
    const some = segment.blocks === undefined ? await readSegment(disk, segment, skip, limit - lines.length) : await readBlocks(disk, segment, segment.blocks, skip, limit - lines.length)
    if (!some.ok) return some
    for (const line of some.value) lines.push(line)
  }
  if (lines.length === 0 && from < first) return changed()
  const next = from + lines.length
  return ok({ lines, next: next < first ? next : null })
}

async function readSegment(disk: JournalDisk, { name, count }: FoundSegment, skip: number, limit: number): Promise<Result<string[]>> {
  const bytes = await disk.read(name)
  if (!bytes.ok) return bytes
  const counted = findLines(bytes.value).lines.slice(skip, Math.min(count, skip + limit))
  return ok(counted.map((line) => jsonOf(bytes.value, line)))
}

async function readBlocks(disk: JournalDisk, { name }: FoundSegment, blocks: NonNullable<FoundSegment['blocks']>, skip: number, limit: number): Promise<Result<string[]>> {
  const packing = disk.packing
  const bytes = await disk.read(name)
  if (!bytes.ok) return bytes
  const found = packing === undefined ? null : readSnapshot(bytes.value, packing.hash)
  if (packing === undefined || found === null || !found.ok || found.value === null) return changed()
  const lines: string[] = []
  let first = 0
  for (const { index, lines: count } of blocks) {
    const from = Math.max(0, skip - first)
    first += count
    if (from >= count || lines.length >= limit) continue
    const block = await unpackBlock(packing, found.value, index)
    if (!block.ok) return changed()
    for (const line of block.value.lines.slice(from, from + limit - lines.length)) lines.push(jsonOf(block.value.bytes, line))
  }
  return ok(lines)
}

function changed(): Result<never> {
  return fail('journal-changed', 'A file of the journal changed while Lectern was running. Start Lectern again.')
}
