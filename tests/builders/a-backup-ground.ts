import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { journalSum } from '../../decks/journal/journal-sum.ts'
import { ok } from '../../decks/result.ts'
import { nodeBackupFileSystem, type BackupFileSystem } from '../../electron/backup/backup-file-system.ts'
import { createBackups, type Backups } from '../../electron/backup/create-backups.ts'
import type { BackedUpJournal } from '../../electron/backup/read-journal-pages.ts'
import { anEntryId } from './a-review.ts'

/** A data folder with a journal in memory and kept files on the disk, and the backups of it. */
export interface BackupGround {
  /** The data folder; `outside` is a folder beside it, for a second place. */
  readonly data: string
  readonly outside: string
  readonly own: string
  readonly kept: string
  readonly lines: string[]
  readonly hashes: string[]
  readonly journal: BackedUpJournal
  readonly clock: { now: number; changes: number }
  readonly backups: Backups
  /** The same folder as a new start sees it. */
  readonly reopen: (system?: BackupFileSystem, patience?: number) => Backups
  readonly append: (count: number) => void
  readonly keep: (bytes: Uint8Array) => Promise<string>
  readonly remove: () => Promise<void>
}

/** One with so many entries and files; `page` is the most that the journal gives at once. */
export async function aBackupGround({ entries = 5, files = 2, page = 3, device = 'desk', text = '' } = {}): Promise<BackupGround> {
  const root = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'lectern-backups-'))
  const [data, outside] = [join(root, 'data'), join(root, 'stick')]
  const kept = join(data, 'journal', 'files')
  await mkdir(kept, { recursive: true })
  await mkdir(outside)
  const lines: string[] = []
  const hashes: string[] = []
  const clock = { now: Date.UTC(2026, 10, 22, 10, 15), changes: 0 }
  const journal: BackedUpJournal = {
    'journal.open': async () => ok({ ...journalSum(lines.map((line) => (JSON.parse(line) as { id: string }).id)), device, problems: [] }),
    'journal.read': async ({ from, limit }) => {
      const some = lines.slice(from, from + Math.min(limit, page))
      return ok({ lines: some, next: from + some.length < lines.length ? from + some.length : null })
    },
  }
  const reopen = (system: BackupFileSystem = nodeBackupFileSystem, patience = 60_000): Backups =>
    createBackups({ data, kept, journal, app: '0.1.0', changed: () => (clock.changes += 1), now: () => clock.now, system, patience })
  const append = (count: number): void => {
    for (let left = count; left > 0; left -= 1) lines.push(JSON.stringify({ id: anEntryId(Date.UTC(2026, 0, 1), lines.length), kind: 'review', card: `card-${lines.length}`, said: `ä€ ${text}` }))
  }
  const keep = async (bytes: Uint8Array): Promise<string> => {
    const hash = createHash('sha256').update(bytes).digest('hex')
    await mkdir(join(kept, hash.slice(0, 2)), { recursive: true })
    await writeFile(join(kept, hash.slice(0, 2), hash), bytes)
    if (!hashes.includes(hash)) hashes.push(hash)
    return hash
  }
  append(entries)
  for (let count = 0; count < files; count += 1) await keep(new TextEncoder().encode(`file ${count} `.repeat(50 + count)))
  return { data, outside, own: join(data, 'backups'), kept, lines, hashes, journal, clock, backups: reopen(), reopen, append, keep, remove: () => rm(root, { recursive: true, force: true }) }
}

/** Makes a backup that must succeed, a minute later, and waits for all that follows. */
export async function makeOne(ground: BackupGround, backups: Backups = ground.backups): Promise<string> {
  ground.clock.now += 60_000
  const made = await backups.make('asked')
  await backups.settled()
  if (!made.ok || made.value.made === null) throw new Error(made.ok ? 'No backup was made.' : made.problem.detail)
  return made.value.made
}

/** All that a backup holds, read as the page does; throws the problem in the way. */
export async function readAll(backups: Backups, id: string, limit = 4): Promise<{ lines: string[]; files: Map<string, Uint8Array> }> {
  const lines: string[] = []
  for (let from: number | null = 0; from !== null; ) {
    const read = await backups.read(id, from, limit)
    if (!read.ok) throw new Error(read.problem.detail)
    lines.push(...read.value.lines)
    from = read.value.next
  }
  const listed = await backups.listFiles(id)
  if (!listed.ok) throw new Error(listed.problem.detail)
  const files = new Map<string, Uint8Array>()
  for (const { hash } of listed.value) {
    const bytes = await backups.readFile(id, hash)
    if (!bytes.ok) throw new Error(bytes.problem.detail)
    files.set(hash, bytes.value)
  }
  return { lines, files }
}

/** Every file in a folder and the folders in it, by its path from there. */
export async function readTree(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(folder.length + 1), await readFile(path))
  }
  return files
}
