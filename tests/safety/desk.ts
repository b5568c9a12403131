import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { fail, type Problem, type Result } from '../../decks/result.ts'
import { createBackups, type Backups } from '../../electron/backup/create-backups.ts'
import { createBackupAnswers } from '../../electron/calls/backups.ts'
import { createJournalAnswers, type JournalOptions } from '../../electron/calls/journal.ts'
import type { FileSystem } from '../../electron/calls/journal-file-system.ts'
import type { Shell } from '../../renderer/shell/shell.ts'
import { openStore } from '../../renderer/store/open-store.ts'
import type { Store } from '../../renderer/store/store.ts'
import { readTables } from '../builders/store-tables.ts'
import { holdingFileSystem } from './holding-file-system.ts'

/** What was promised to be kept: lines of the journal and hashes of files, each from the moment it was acknowledged. */
export interface Promised {
  readonly lines: Map<string, string>
  readonly files: Set<string>
  /** All ids that were ever handed to the journal, acknowledged or not. */
  readonly handed: Set<string>
}

/** A new folder in memory where there is one: what only fails by itself, or by our hand, does not need a disk. */
export function makeFastFolder(name: string): Promise<string> {
  return mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), `lectern-${name}-`))
}

/** Nothing promised yet. */
export function nothingPromised(): Promised {
  return { lines: new Map(), files: new Set(), handed: new Set() }
}

/** The app's own shell over a folder, without Electron: what it acknowledges goes into `promised`. */
export interface NodeShell extends Shell {
  readonly backups: Backups
}

/** Makes it. `tell` is called before entries are handed to the journal (`handed`) and after they were kept (`kept`). */
export function makeNodeShell(folder: string, promised: Promised, system: FileSystem, options: JournalOptions = {}, tell: (word: 'HANDED' | 'KEPT' | 'KEPT-FILE' | 'KEPT-NOT', what: readonly string[]) => void = () => undefined): NodeShell {
  const journal = createJournalAnswers(join(folder, 'journal'), system, { find: (hash) => backups.heal(hash), ...options })
  const backups = createBackups({ data: folder, kept: join(folder, 'journal/files'), journal, app: '1.0.0', changed: () => undefined })
  const calm = { ok: true, value: { problems: [], room: 50_000_000_000, disk: 'enough', database: 'kept' } }
  const answers = { ...journal, ...createBackupAnswers(backups, async () => null), 'start.report': async () => calm } as unknown as Record<string, ((input: unknown) => Promise<Result<unknown>>) | undefined>
  return {
    edition: 'desktop',
    backups,
    on: () => () => false,
    call: async (name, input) => {
      const lines = name === 'journal.append' ? (input as { lines: string[] }).lines : []
      const removed = name === 'journal.removeFiles' ? (input as { hashes: string[] }).hashes : []
      for (const line of lines) promised.handed.add(idOf(line))
      if (lines.length > 0) tell('HANDED', lines)
      // What is about to be removed is promised no longer.
      for (const hash of removed) promised.files.delete(hash)
      if (removed.length > 0) tell('KEPT-NOT', removed)
      const answer = (await answers[name]?.(input)) ?? fail('no-answer', 'Nobody answers this here.')
      if (!answer.ok) return answer
      for (const line of lines) promised.lines.set(idOf(line), line)
      if (lines.length > 0) tell('KEPT', lines)
      if (name !== 'journal.keepFile') return answer as never
      const { hash } = answer.value as { hash: string }
      promised.files.add(hash)
      tell('KEPT-FILE', [hash])
      return answer as never
    },
  }
}

let count = 0

/** A name that no database has yet. */
export function newDatabaseName(): string {
  count += 1
  return `desk-${count}`
}

/** Opens the store over a shell, in the database of that name, as the app does at its start. */
export async function openDesk(shell: Shell, database: string, now: () => number): Promise<Result<{ store: Store; repairs: readonly string[]; database: string }>> {
  let name = database
  const memory = {
    read: () => name,
    write: (other: string) => {
      name = other
    },
  }
  const opened = await openStore(shell, { now, timeZone: 'UTC', library: [], name: memory })
  return opened.ok ? { ok: true, value: { ...opened.value, database: name } } : opened
}

/** Every line of the journal of a folder, read anew by the app's own code, and what it said of damage. */
export async function readBack(shell: Shell): Promise<{ lines: string[]; problems: readonly Problem[] }> {
  const opened = await shell.call('journal.open', {})
  if (!opened.ok) throw new Error(`The journal does not open again: ${opened.problem.detail}`)
  const lines: string[] = []
  for (let from: number | null = 0; from !== null; ) {
    const read: Result<{ lines: string[]; next: number | null }> = await shell.call('journal.read', { from, limit: 5000 })
    if (!read.ok) throw new Error(`The journal does not read again: ${read.problem.detail}`)
    lines.push(...read.value.lines)
    from = read.value.next
  }
  return { lines, problems: opened.value.problems as Problem[] }
}

/** What of the promises a folder does not hold. `phantoms`: entries that nobody was told are kept count too. */
export async function findBroken(folder: string, promised: Promised, { phantoms }: { phantoms: boolean }): Promise<string[]> {
  const { system, closeAll } = holdingFileSystem()
  const shell = makeNodeShell(folder, nothingPromised(), system)
  const { lines } = await readBack(shell)
  const there = new Map(lines.map((line) => [idOf(line), line]))
  const broken: string[] = []
  for (const [id, line] of promised.lines) if (there.get(id) !== line) broken.push(`${there.has(id) ? 'changed' : 'lost'} entry ${line.slice(0, 120)}`)
  for (const id of there.keys()) if (!promised.handed.has(id)) broken.push(`entry ${id} from nowhere`)
  if (phantoms) for (const [id, line] of there) if (promised.handed.has(id) && !promised.lines.has(id)) broken.push(`it is kept, and the reader was told that it is not: ${line.slice(0, 120)}`)
  for (const hash of promised.files) if (!(await shell.call('journal.readFile', { hash })).ok) broken.push(`lost file ${hash}`)
  await closeAll()
  return broken
}

/** Opens a folder with the database it had and with none: both must show the same. The databases are gone after it. */
export async function compareViews(folder: string, database: string, now: () => number): Promise<string[]> {
  const { system, closeAll } = holdingFileSystem()
  const shell = makeNodeShell(folder, nothingPromised(), system)
  const shown: Record<string, unknown>[] = []
  try {
    for (const name of [database, newDatabaseName()]) {
      const desk = await openDesk(shell, name, now)
      if (!desk.ok) return [`it does not open again: ${desk.problem.detail}`]
      if (desk.value.store.readOnly !== null) return [`it opens again only to read: ${desk.value.store.readOnly.detail}`]
      shown.push(JSON.parse(JSON.stringify(await readTables(desk.value.store.database))) as Record<string, unknown>)
      await desk.value.store.database.delete()
    }
    const [had = {}, made = {}] = shown
    return Object.keys({ ...had, ...made }).filter((table) => !isDeepStrictEqual(had[table], made[table])).map((table) => `the database shows something else than what the journal says: ${table}: ${JSON.stringify(had[table])?.slice(0, 300)} / ${JSON.stringify(made[table])?.slice(0, 300)}`)
  } finally {
    await closeAll()
  }
}

/** The id in a line of the journal. */
export function idOf(line: string): string {
  return (JSON.parse(line) as { id: string }).id
}
