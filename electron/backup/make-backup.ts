import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { isSegmentName, isSnapshotName } from '../../decks/journal/journal-disk.ts'
import type { JournalSum } from '../../decks/journal/journal-sum.ts'
import { makeFolder } from '../calls/journal-write.ts'
import { codeOf } from '../code-of.ts'
import type { BackupReason } from '../contract/contract.ts'
import type { BackupHeader } from './backup-header.ts'
import { backupPath, makeBackupId } from './backup-id.ts'
import type { FileSource } from './create-pool.ts'
import type { Place } from './create-place.ts'
import { listPool, namesIn } from './list-pool.ts'
import { readJournalPages, type BackedUpJournal } from './read-journal-pages.ts'
import { requireRoom } from './require-room.ts'
import { writeBackup } from './write-backup.ts'

/** What a backup is made of, and of which moment. */
export interface BackupRequest {
  readonly place: Place
  readonly journal: BackedUpJournal
  /** Where the journal keeps its files, and other places that may have them when it does not. */
  readonly kept: FileSource
  readonly others: readonly FileSource[]
  readonly sum: JournalSum
  readonly device: string
  readonly app: string
  readonly now: number
  /** 8 hex digits. */
  readonly chance: string
  readonly reason: BackupReason
  readonly signal?: AbortSignal
}

/**
 * Makes a backup of the entries that make up `sum` and of all kept files. What it throws leaves nothing behind; where there is
 * no room for it (`backup-no-room`), it is not begun.
 */
export async function makeBackup(request: BackupRequest): Promise<BackupHeader> {
  const { place, journal, sum, device, app, now, chance, reason, signal } = request
  await makeFolder(place.system, place.folder)
  const { files, lost, copied } = await gatherFiles(request)
  const id = makeBackupId(now, chance)
  try {
    const lines = files.map(([hash, bytes]) => `${hash} ${bytes}`)
    const listed = createHash('sha256')
    for (const line of lines) listed.update(`${line}\n`)
    const bytes = files.reduce((all, [, size]) => all + size, 0)
    const header: BackupHeader = { id, app, device, at: now, reason, entries: sum.count, digest: sum.digest, files: files.length, bytes, listed: listed.digest('hex'), lost }
    const scanned = await writeBackup(place.system, place.folder, { header, files: lines, pages: readJournalPages(journal, sum) }, signal)
    await place.adopt(id, scanned).catch(() => null)
    return header
  } catch (error) {
    // Where the disk did not even let it be taken away again, it keeps its files.
    const isThere = await place.system.stat(backupPath(place.folder, id)).then(() => true, (reason: unknown) => codeOf(reason) !== 'ENOENT')
    if (!isThere) await dropCopies(request, copied)
    throw error
  }
}

/** Takes the kept files that the pool lacks into it. Answers all that are there, by hash, and how many nobody has whole. */
async function gatherFiles(request: BackupRequest): Promise<{ files: [string, number][]; lost: number; copied: string[] }> {
  const { place, kept, others, signal } = request
  const copied: string[] = []
  try {
    const wanted = await listPool(kept.system, kept.folder, new Map())
    const there = await place.pool.list()
    const missing: string[] = []
    for (const [hash, bytes] of wanted) {
      const size = there.get(hash)
      // Sizes that differ: one of the two was damaged.
      if (size === undefined || (size !== bytes && !(await place.pool.isWhole(hash)))) missing.push(hash)
    }
    await requireRoom(place.system, place.folder, [await guessSize(request), ...missing.map((hash) => wanted.get(hash) ?? 0)], sayNoRoom)
    const { lost } = await place.pool.take(missing.toSorted(), [kept, ...others], signal, copied)
    const now = await place.pool.list()
    const gone = new Set(lost)
    const files = [...wanted.keys()].filter((hash) => !gone.has(hash)).toSorted()
    // What was removed meanwhile is no loss.
    const left = lost.length === 0 ? wanted : await listPool(kept.system, kept.folder, wanted)
    return { files: files.map((hash) => [hash, now.get(hash) ?? 0]), lost: lost.filter((hash) => left.has(hash)).length, copied }
  } catch (error) {
    await dropCopies(request, copied)
    throw error
  }
}

/** About how long the backup's own file becomes: no longer than the journal beside the kept files, and as the last backup was. */
async function guessSize({ place, kept, sum }: BackupRequest): Promise<number> {
  const journal = dirname(kept.folder)
  let bytes = 0
  for (const name of await namesIn(kept.system, journal)) {
    // One that was packed meanwhile is in another.
    if (isSegmentName(name) || isSnapshotName(name)) bytes += await kept.system.stat(join(journal, name)).then(({ size }) => size, () => 0)
  }
  const last = (await place.list()).glances.find(({ header }) => header !== null && header.entries > 0)
  return last?.header ? Math.min(bytes, (1.2 * last.size * sum.count) / last.header.entries) : bytes
}

function sayNoRoom(needed: string, free: string): string {
  return `There is not enough room for it: about ${needed} are needed, and ${free} are free on the disk with your data. Free some space there, then try again. Nothing that was kept is lost.`
}

/** Removes what a failed try copied. One that was stopped leaves it: the next goes on from there. */
async function dropCopies({ place, signal }: BackupRequest, copied: readonly string[]): Promise<void> {
  if (signal?.aborted !== true) await place.pool.remove(copied).catch(() => null)
}
