import { ok, type Result } from '../result.ts'
import { encodeLine } from './encode-line.ts'
import { joinBytes } from './join-bytes.ts'
import { addToSum, type JournalSum } from './journal-sum.ts'
import type { ScannedJournal } from './scan-journal.ts'
import type { WriteLines } from './segment-room.ts'

/** An entry to be written. */
export interface NewEntry {
  readonly id: string
  readonly json: string
}

/** Appends to a journal and knows its sum. */
export interface JournalWriter {
  readonly sum: () => JournalSum
  readonly append: (entries: readonly NewEntry[]) => Promise<Result<JournalSum>>
}

interface Waiting {
  readonly entries: readonly NewEntry[]
  readonly answer: (result: Result<JournalSum>) => void
}

/** At most this much text is written and forced to the disk at once. */
const fullWrite = 2 * 1024 * 1024

/** Appends that come while one is being written wait, and are then written together with one flush for all. */
export function createJournalWriter(scanned: ScannedJournal, write: WriteLines): JournalWriter {
  const ids = scanned.ids
  let { sum, nextSequence } = scanned
  let waiting: Waiting[] = []
  let writing = false

  async function writeBatch(batch: readonly Waiting[]): Promise<Result<JournalSum>> {
    const fresh = new Map(batch.flatMap(({ entries }) => entries.filter(({ id }) => !ids.has(id)).map(({ id, json }) => [id, json])))
    if (fresh.size === 0) return ok(sum)
    const lines = [...fresh.values()].map((json, index) => encodeLine(nextSequence + index, json))
    const written = await write(joinBytes(lines), lines.length)
    if (!written.ok) return written
    nextSequence += lines.length
    sum = addToSum(sum, fresh.keys())
    for (const id of fresh.keys()) ids.add(id)
    return ok(sum)
  }

  async function writeAll(): Promise<void> {
    writing = true
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchLength(waiting))
      waiting = waiting.slice(batch.length)
      const result = await writeBatch(batch)
      for (const { answer } of batch) answer(result)
    }
    writing = false
  }

  return {
    sum: () => sum,
    append: (entries) =>
      new Promise((answer) => {
        waiting.push({ entries, answer })
        if (!writing) void writeAll()
      }),
  }
}

/** How many of those that wait are written at once: as many as fit, but at least one. */
function batchLength(waiting: readonly Waiting[]): number {
  let size = 0
  let count = 0
  for (const { entries } of waiting) {
    size += entries.reduce((length, { json }) => length + json.length, 0)
    if (count > 0 && size > fullWrite) break
    count += 1
  }
  return count
}
