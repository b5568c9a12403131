import { fail, ok, type Result } from '../result.ts'
import { lastNumberOf, segmentName, type JournalDisk, type SegmentFile } from './journal-disk.ts'
import type { FoundSegment } from './scan-journal.ts'

/** Where lines are being added. */
interface Current {
  readonly file: SegmentFile
  readonly segment: FoundSegment
  end: number
}

/** Writes bytes of whole lines after what the journal holds. */
export type WriteLines = (bytes: Uint8Array, lines: number) => Promise<Result<null>>

// [Note: failed writes] After a write or a flush has failed, nobody knows what is on the disk from there on (see
// https://wiki.postgresql.org/wiki/Fsync_Errors). So nothing is ever written to that segment again: it is cut off
// where the last acknowledged line ended, and the next try begins a new one. What of a failed write is on the disk
// all the same does no harm: its entries have their ids, and an id counts once.

/**
 * Writes into the last segment of `segments` until it has `fullSegment` bytes, and then into new ones, which are added to
 * `segments`. A segment's `count` says how many lines were acknowledged. On a full disk it asks once for the room that was
 * held back.
 */
export function createSegmentRoom(disk: JournalDisk, segments: FoundSegment[], fullSegment: number): WriteLines {
  let current: Current | null = null
  let last = segments.at(-1)
  let number = last === undefined ? 0 : lastNumberOf(last.name)

  async function giveUp(): Promise<void> {
    await current?.file.close(current.end)
    current = null
  }

  async function continueLast(length: number): Promise<void> {
    const segment = last
    last = undefined
    if (segment === undefined || segment.end === null || segment.end + length > fullSegment) return
    const file = await disk.open(segment.name)
    if (file.ok) current = { file: file.value, segment, end: segment.end }
  }

  async function findRoom(length: number): Promise<Result<Current>> {
    if (current !== null && current.end > 0 && current.end + length > fullSegment) await giveUp()
    if (current === null) await continueLast(length)
    if (current !== null) return ok(current)
    number += 1
    if (number > 999_999) return fail('journal-full', 'The journal has no numbers left for new files.')
    const segment = { name: segmentName(number), count: 0, end: 0 }
    const file = await disk.create(segment.name)
    if (!file.ok) return file
    segments.push(segment)
    current = { file: file.value, segment, end: 0 }
    return ok(current)
  }

  async function write(bytes: Uint8Array, lines: number): Promise<Result<null>> {
    const room = await findRoom(bytes.length)
    if (!room.ok) return room
    const written = await room.value.file.write(room.value.end, bytes)
    if (!written.ok) await giveUp()
    if (!written.ok) return written
    room.value.end += bytes.length
    room.value.segment.count += lines
    return ok(null)
  }

  return async (bytes, lines) => {
    const written = await write(bytes, lines)
    if (written.ok || written.problem.type !== 'disk-full' || !(await disk.giveRoom?.(bytes.length))) return written
    return write(bytes, lines)
  }
}
