import { deviceIdSchema } from '../../decks/model/id.ts'
import { fail, ok, type Problem, type Result } from '../../decks/result.ts'
import type { CallOutput } from '../../electron/contract/contract.ts'
import type { Shell } from '../shell/shell.ts'
import { readMeta, type LecternDatabase } from './database.ts'
import { nextDatabaseName, readDatabaseName, writeDatabaseName } from './database-name.ts'
import { installLibrary } from './install-library.ts'
import { makeStore } from './make-store.ts'
import { inTime, openDatabase } from './open-database.ts'
import { repair, type Repaired } from './repair.ts'
import { settleZone } from './settle-zone.ts'
import { shippedDecks, type ShippedDecks } from './shipped-decks.ts'
import type { Store } from './store.ts'

/** The open store, and what was repaired while opening it, as sentences for the reader. */
export interface Opened {
  readonly store: Store
  readonly repairs: readonly string[]
}

/** What is not the same everywhere. */
export interface OpenOptions {
  readonly now: () => number
  /** IANA name of this computer's zone, for the first start. */
  readonly timeZone?: string
  readonly library?: ShippedDecks
  /** Remembers the database's name; the page's own memory unless told otherwise. */
  readonly name?: { read(): string; write(name: string): void }
}

type Journal = CallOutput<'journal.open'>

const pageMemory = { read: readDatabaseName, write: writeDatabaseName }

/** Opens the journal and its view, compares them and repairs both ways. */
export async function openStore(shell: Shell, options: OpenOptions): Promise<Result<Opened>> {
  const journal = await shell.call('journal.open', {})
  if (!journal.ok) return openWithoutJournal(shell, options, journal.problem)
  const view = await openView(shell, journal.value, options.name ?? pageMemory)
  if (!view.ok) return view
  const { database, repairs } = view.value
  // A hole in the journal is not worth a word when the database has just filled it.
  const problems = journal.value.problems.filter(({ type }) => type !== 'journal-gap' || !repairs.returned)
  const last = (await readMeta(database, 'applied'))?.latest ?? null
  const store = makeStore({ shell, database, device: deviceIdSchema.parse(journal.value.device), now: options.now, last, readOnly: null })
  await settleZone(store, options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone)
  const library = await installLibrary(store, options.library ?? shippedDecks)
  return ok({ store, repairs: [...problems.map(({ detail }) => detail), ...repairs.said, ...(library.ok ? [] : [`The shipped decks could not be added. ${library.problem.detail}`])] })
}

/** Opens the database and repairs it. One that cannot be used is left as it is, and another made from the journal. */
async function openView(shell: Shell, journal: Journal, memory: NonNullable<OpenOptions['name']>): Promise<Result<{ database: LecternDatabase; repairs: Repaired }>> {
  const name = memory.read()
  const first = await openAndRepair(shell, journal, name)
  if (first.ok || first.problem.type !== 'database-failed') return first
  if (journal.count === 0) return fail('no-database', `${first.problem.detail} The journal is empty, so it cannot be made again. Restart the computer and try once more.`)
  const other = nextDatabaseName(name)
  const second = await openAndRepair(shell, journal, other)
  if (!second.ok) return second.problem.type === 'database-failed' ? fail('no-database', `${second.problem.detail} Everything you did is kept in the journal. Restart the computer and try once more.`) : second
  memory.write(other)
  return second
}

async function openAndRepair(shell: Shell, journal: Journal, name: string): Promise<Result<{ database: LecternDatabase; repairs: Repaired }>> {
  const database = await openDatabase(name)
  if (!database.ok) return database
  try {
    const repairs = await repair(shell, database.value, journal)
    if (repairs.ok) return ok({ database: database.value, repairs: repairs.value })
    database.value.close()
    return repairs
  } catch (error) {
    database.value.close()
    return fail('database-failed', `The database of your cards cannot be read (${error instanceof Error ? error.name : 'unknown'}).`)
  }
}

/** Without a journal nothing can be kept, but what the view holds can be looked at. */
async function openWithoutJournal(shell: Shell, options: OpenOptions, problem: Problem): Promise<Result<Opened>> {
  if (problem.type === 'second-tab') return { ok: false, problem }
  const database = await openDatabase((options.name ?? pageMemory).read())
  if (!database.ok) return database.problem.type === 'newer-data' ? database : { ok: false, problem }
  if ((await inTime(database.value.entries.count())) === 0) {
    database.value.close()
    return { ok: false, problem }
  }
  const store = makeStore({ shell, database: database.value, device: deviceIdSchema.parse('unknown'), now: options.now, last: null, readOnly: problem })
  return ok({ store, repairs: [] })
}
