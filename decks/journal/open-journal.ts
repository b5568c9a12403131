import { fail, ok, type Problem, type Result } from '../result.ts'
import { checkEntry } from './check-entry.ts'
import type { JournalDisk } from './journal-disk.ts'
import { createJournalWriter, type NewEntry } from './journal-writer.ts'
import type { JournalSum } from './journal-sum.ts'
import { readLines } from './read-lines.ts'
import { scanJournal, type FoundSegment } from './scan-journal.ts'
import { createSegmentRoom } from './segment-room.ts'

/** A journal that is open: entries as lines of JSON, in the order in which they were written. */
export interface Journal {
  /** What was found damaged when it was opened, and what became of it. */
  readonly problems: readonly Problem[]
  readonly sum: () => JournalSum
  /** Appends entries and answers when they are on the disk. All of them or none; an id that is there is not written again. */
  append(lines: readonly string[]): Promise<Result<JournalSum>>
  /** Up to `limit` entries from the `from`-th on; an entry may come twice. `next` is null at the end. */
  read(from: number, limit: number): Promise<Result<{ lines: string[]; next: number | null }>>
}

/** Opens the journal of a disk: reads all of it, puts damage aside, and continues after its last line. */
export async function openJournal(disk: JournalDisk): Promise<Result<Journal>> {
  const scanned = await scanJournal(disk)
  if (!scanned.ok) return scanned
  const segments = [...scanned.value.segments]
  const writer = createJournalWriter(scanned.value, createSegmentRoom(disk, segments))
  return ok({
    problems: scanned.value.problems,
    sum: writer.sum,
    read: (from, limit) => readSegments(disk, segments, from, limit),
    append: async (lines) => {
      const entries: NewEntry[] = []
      for (const json of lines) {
        const id = checkEntry(json)
        if (!id.ok) return id
        entries.push({ id: id.value, json })
      }
      return writer.append(entries)
    },
  })
}

async function readSegments(disk: JournalDisk, segments: readonly FoundSegment[], from: number, limit: number): Promise<Result<{ lines: string[]; next: number | null }>> {
  const lines: string[] = []
  let first = 0
  for (const { name, count } of segments) {
    const skip = Math.max(0, from - first)
    first += count
    if (skip >= count || lines.length >= limit) continue
    const bytes = await disk.read(name)
    if (!bytes.ok) return bytes
    const counted = readLines(bytes.value).lines.slice(skip, count)
    for (const { json } of counted.slice(0, limit - lines.length)) lines.push(json)
  }
  if (lines.length === 0 && from < first) return fail('journal-changed', 'A file of the journal changed while Lectern was running. Start Lectern again.')
  const next = from + lines.length
  return ok({ lines, next: next < first ? next : null })
}
