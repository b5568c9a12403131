import { ok, type Problem, type Result } from '../result.ts'
import { entryIdAt } from './check-entry.ts'
import { crc } from './crc.ts'
import { isSnapshotName, type JournalDisk } from './journal-disk.ts'
import { addToSum, emptySum, type JournalSum } from './journal-sum.ts'
import { findLines, type FoundLine, type SegmentLines } from './read-lines.ts'
import { scanSnapshot } from './scan-snapshot.ts'

/** A segment, or a snapshot of segments, as it was found. */
export interface FoundSegment {
  readonly name: string
  /** How many lines it holds. */
  count: number
  /** Where the next line would go, or null when nothing is to be added to it. */
  readonly end: number | null
  /** Only a snapshot has it: which of its blocks can be read, and how many lines each has. */
  readonly blocks?: readonly { readonly index: number; readonly lines: number }[]
  /** The segments that a snapshot stands for and that are still there. */
  leftovers?: readonly string[]
}

/** What a journal held when it was opened. */
export interface ScannedJournal {
  readonly segments: readonly FoundSegment[]
  readonly ids: Set<string>
  readonly sum: JournalSum
  readonly nextSequence: number
  readonly problems: readonly Problem[]
}

/** The name of the text that remembers which missing lines were told already. */
const gapsName = 'known-gaps'

/**
 * Reads every line of a journal. Damaged lines are copied aside, taken out of their segment and told; a write that
 * was cut off by the end of the program is taken out without a word, for nobody was told that it was kept.
 */
export async function scanJournal(disk: JournalDisk): Promise<Result<ScannedJournal>> {
  const listed = await disk.list()
  if (!listed.ok) return listed
  const names = new Set(listed.value)
  const covered = new Set<string>()
  const segments: FoundSegment[] = []
  const ids = new Set<string>()
  const sequences: number[] = []
  const problems: Problem[] = []
  const take = (bytes: Uint8Array, lines: readonly FoundLine[]): void => {
    for (const line of lines) {
      ids.add(entryIdAt(bytes, line.at, line.to))
      sequences.push(line.sequence)
    }
  }
  // A snapshot stands before its segments, so that what it covers is known when they come.
  for (const name of names) {
    if (covered.has(name)) continue
    if (isSnapshotName(name)) {
      const found = await scanSnapshot(disk, name, names, problems, ({ bytes, lines }) => take(bytes, lines))
      if (!found.ok) return found
      const { blocks, covers } = found.value
      for (const segment of covers) covered.add(segment)
      if (blocks === null || blocks.length === 0) continue
      segments.push({ name, count: blocks.reduce((sum, { lines }) => sum + lines, 0), end: null, blocks, leftovers: covers.filter((segment) => names.has(segment)) })
      continue
    }
    const bytes = await disk.read(name)
    if (!bytes.ok) return bytes
    const found = findLines(bytes.value)
    const mended = found.whole ? found.end : await mendSegment(disk, name, bytes.value, found, problems)
    segments.push({ name, count: found.lines.length, end: mended })
    take(bytes.value, found.lines)
  }
  await tellGaps(disk, sequences, problems)
  const nextSequence = sequences.reduce((most, sequence) => Math.max(most, sequence), -1) + 1
  return ok({ segments, ids, sum: addToSum(emptySum, ids), nextSequence, problems })
}

/** Takes damaged parts out of a segment. Answers where it ends now, or null when it had to be left as it is. */
async function mendSegment(disk: JournalDisk, name: string, bytes: Uint8Array, found: SegmentLines, problems: Problem[]): Promise<number | null> {
  const damaged = found.damaged.filter((part) => !part.torn).length
  if (damaged > 0) {
    const what = damaged === 1 ? 'one place' : `${damaged} places`
    problems.push({ type: 'journal-damaged', detail: `The journal was damaged on the disk in ${what}. What stood there was put aside and is kept; everything else is whole.`, where: name })
  }
  if (found.damaged.length > 0) {
    const aside = await disk.keepAside(`${name.replace('.log', '')}-${crc(bytes).toString(16).padStart(8, '0')}.log`, bytes.subarray(0, found.end))
    if (!aside.ok) return null
  }
  const whole = joinLines(bytes, found)
  const replaced = await disk.replace(name, whole)
  return replaced.ok ? whole.length : null
}

function joinLines(bytes: Uint8Array, found: SegmentLines): Uint8Array {
  const whole = new Uint8Array(found.lines.reduce((length, line) => length + line.to - line.from + 1, 0))
  let at = 0
  for (const line of found.lines) {
    whole.set(bytes.subarray(line.from, line.to), at)
    at += line.to - line.from
    whole[at] = 10
    at += 1
  }
  return whole
}

/** Tells of lines whose number is missing, once. */
async function tellGaps(disk: JournalDisk, sequences: number[], problems: Problem[]): Promise<void> {
  let missing = 0
  let next = 0
  for (const sequence of sequences.toSorted((a, b) => a - b)) {
    if (sequence > next) missing += sequence - next
    next = Math.max(next, sequence + 1)
  }
  if (missing === 0) return
  const known = await disk.readText(gapsName)
  const told = known.ok && known.value !== null ? Number.parseInt(known.value, 10) || 0 : 0
  if (missing <= told) return
  const fresh = missing - told
  problems.push({ type: 'journal-gap', detail: fresh === 1 ? 'One entry is missing from the journal.' : `${fresh} entries are missing from the journal.` })
  await disk.writeText(gapsName, String(missing))
}
