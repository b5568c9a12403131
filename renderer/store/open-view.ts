import { fail, ok, type Problem, type Result } from '../../decks/result.ts'
import type { CallOutput } from '../../electron/contract/contract.ts'
import type { Shell } from '../shell/shell.ts'
import type { LecternDatabase } from './database.ts'
import { nextDatabaseName } from './database-name.ts'
import { makeMemoryView } from './memory-view.ts'
import { openDatabase } from './open-database.ts'
import { newerJournal, readKnownEntries } from './read-known-entries.ts'
import { repair, type Repaired } from './repair.ts'

/** The view that is read from, and what became of it while it was opened. */
export interface OpenedView {
  readonly database: LecternDatabase
  /** Where it is; see [Note: memory view]. */
  readonly kind: 'database' | 'memory'
  /** For the reader, and whether the journal got back what it had lost. */
  readonly said: readonly string[]
  readonly returned: boolean
  /** Why nothing may be written though the journal could be, or null. */
  readonly readOnly: Problem | null
}

/** Remembers the name of the database in use. */
export interface NameMemory {
  read(): string
  write(name: string): void
}

type Journal = CallOutput<'journal.open'>

const inMemory = 'Lectern works from its journal until it is started again. Everything you do is kept.'
const full = `There is hardly any room left on the disk. So that nothing is damaged, the database of your cards is left alone. ${inMemory} Make room on the disk, then start Lectern again.`

/**
 * Opens the database and repairs it. One that cannot be used is put aside as it is, and made again from the journal; when that
 * cannot be, and when the disk is full, the view is made in memory. What a newer Lectern wrote is shown and not touched.
 */
export async function openView(shell: Shell, journal: Journal, memory: NameMemory, disk: CallOutput<'start.report'>['disk']): Promise<Result<OpenedView>> {
  if (disk === 'full') return openInMemory(shell, [full])
  const name = memory.read()
  const first = await openAndRepair(shell, journal, name)
  if (first.ok) return ok(first.value)
  if (first.problem.type === 'newer-data' || first.problem.type === 'newer-journal') return openInMemory(shell, [], first.problem)
  if (first.problem.type !== 'database-failed') return first
  if (journal.count === 0) return fail('no-database', `${first.problem.detail} The journal is empty, so it cannot be made again. Restart the computer and try once more.`)
  const said = `${first.problem.detail} It was put aside, as it is.`
  const aside = await shell.call('start.putDatabaseAside', {})
  const again = aside.ok ? await openAndRepair(shell, journal, name) : first
  if (again.ok) return ok({ ...again.value, said: [said, ...again.value.said] })
  const other = nextDatabaseName(name)
  const second = await openAndRepair(shell, journal, other)
  if (!second.ok) return openInMemory(shell, [`${second.problem.detail} ${inMemory}`])
  memory.write(other)
  return ok({ ...second.value, said: [said, ...second.value.said] })
}

async function openAndRepair(shell: Shell, journal: Journal, name: string): Promise<Result<OpenedView>> {
  const database = await openDatabase(name)
  if (!database.ok) return database
  try {
    const repairs = await repair(shell, database.value, journal)
    if (repairs.ok) return ok(viewOf(database.value, repairs.value))
    database.value.close()
    return repairs
  } catch (error) {
    database.value.close()
    return fail('database-failed', `The database of your cards cannot be read (${error instanceof Error ? error.name : 'unknown'}).`)
  }
}

function viewOf(database: LecternDatabase, { said, returned }: Repaired): OpenedView {
  return { database, kind: 'database', said, returned, readOnly: null }
}

async function openInMemory(shell: Shell, said: readonly string[], newer: Problem | null = null): Promise<Result<OpenedView>> {
  const known = await readKnownEntries(shell)
  if (!known.ok) return known
  const readOnly = newer ?? (known.value.unknown > 0 ? newerJournal : null)
  try {
    return ok({ database: await makeMemoryView(shell, known.value.entries), kind: 'memory', said, returned: false, readOnly })
  } catch (error) {
    return fail('no-database', `Your cards cannot be shown (${error instanceof Error ? error.name : 'unknown'}). Everything you did is kept in the journal. Restart the computer and try once more.`)
  }
}
