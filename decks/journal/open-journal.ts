import { ok, type Problem, type Result } from '../result.ts'
import { checkEntry } from './check-entry.ts'
import type { JournalDisk } from './journal-disk.ts'
import { createJournalWriter, type NewEntry } from './journal-writer.ts'
import type { JournalSum } from './journal-sum.ts'
import { packSegments } from './pack-segments.ts'
import { readSegments } from './read-segments.ts'
import { scanJournal } from './scan-journal.ts'
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
  /** Packs full segments into snapshots where the disk can; see [Note: snapshots]. Answers how many segments it packed. Nothing that is read changes. */
  pack(): Promise<Result<number>>
}

/** How large the parts of a journal get, in bytes, and how many full segments are packed at once. */
export interface JournalSizes {
  readonly segment: number
  readonly block: number
  readonly packAt: number
}

/** A snapshot is made of 32 MB, some 200,000 answers; of its 64 KB blocks some 400 are lost only together with another. */
export const standardSizes: JournalSizes = { segment: 4 * 1024 * 1024, block: 64 * 1024, packAt: 8 }

/** Opens the journal of a disk: reads all of it, puts damage aside, and continues after its last line. */
export async function openJournal(disk: JournalDisk, sizes: JournalSizes = standardSizes): Promise<Result<Journal>> {
  const scanned = await scanJournal(disk)
  if (!scanned.ok) return scanned
  const segments = [...scanned.value.segments]
  const writer = createJournalWriter(scanned.value, createSegmentRoom(disk, segments, sizes.segment))
  let packing: Promise<Result<number>> | null = null
  return ok({
    problems: scanned.value.problems,
    sum: writer.sum,
    read: (from, limit) => readSegments(disk, segments, from, limit),
    pack: () => (packing ??= packSegments(disk, segments, sizes).finally(() => (packing = null))),
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
