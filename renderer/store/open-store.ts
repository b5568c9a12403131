import { deviceIdSchema } from '../../decks/model/id.ts'
import { fail, ok, type Problem, type Result } from '../../decks/result.ts'
import type { CallOutput } from '../../electron/contract/contract.ts'
import type { Shell } from '../shell/shell.ts'
import { readMeta } from './database.ts'
import { readDatabaseName, writeDatabaseName } from './database-name.ts'
import { holdPage } from './hold-page.ts'
import { installLibrary } from './install-library.ts'
import { makeStore } from './make-store.ts'
import { inTime, openDatabase } from './open-database.ts'
import { openView, type NameMemory } from './open-view.ts'
import { settleZone } from './settle-zone.ts'
import { shippedDecks, type ShippedDecks } from './shipped-decks.ts'
import type { Store } from './store.ts'

/** The open store, and what was repaired while opening it, as sentences for the reader. */
export interface Opened {
  readonly store: Store
  readonly repairs: readonly string[]
  /** Where the view is: in the browser's database, or in memory from the journal until the next start; see [Note: memory view]. */
  readonly view: 'database' | 'memory'
}

/** What is not the same everywhere. */
export interface OpenOptions {
  readonly now: () => number
  /** IANA name of this computer's zone, for the first start. */
  readonly timeZone?: string
  readonly library?: ShippedDecks
  /** Remembers the database's name; the page's own memory unless told otherwise. */
  readonly name?: NameMemory
}

const pageMemory = { read: readDatabaseName, write: writeDatabaseName }

/**
 * Opens the journal and its view, compares them and repairs both ways. Where the view cannot be written it is in memory, and
 * what a newer Lectern wrote is read-only.
 */
export async function openStore(shell: Shell, options: OpenOptions): Promise<Result<Opened>> {
  // Whoever names the database sees to it that it is opened once.
  if (options.name === undefined && !(await holdPage())) return fail('second-tab', `Lectern is already open in another ${shell.edition === 'browser' ? 'tab' : 'window'}. Go on there, or close it and try again here.`)
  const journal = await shell.call('journal.open', {})
  if (!journal.ok) return openWithoutJournal(shell, options, journal.problem)
  const report = await readReport(shell)
  const view = await openView(shell, journal.value, options.name ?? pageMemory, report.disk)
  if (!view.ok) return view
  const { database, kind, said, returned, readOnly } = view.value
  // A hole in the journal is not worth a word when the database has just filled it.
  const problems = journal.value.problems.filter(({ type }) => type !== 'journal-gap' || !returned)
  const last = (await readMeta(database, 'applied'))?.latest ?? null
  const store = makeStore({ shell, database, device: deviceIdSchema.parse(journal.value.device), now: options.now, last, readOnly })
  const begun = readOnly === null && report.disk !== 'full' ? await begin(store, options) : []
  return ok({ store, repairs: [...[...report.problems, ...problems].map(({ detail }) => detail), ...said, ...begun], view: kind })
}

/** What every collection has from its first start on. */
async function begin(store: Store, { timeZone, library = shippedDecks }: OpenOptions): Promise<string[]> {
  await settleZone(store, timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone)
  const installed = await installLibrary(store, library)
  return installed.ok ? [] : [`The shipped decks could not be added. ${installed.problem.detail}`]
}

async function readReport(shell: Shell): Promise<Pick<CallOutput<'start.report'>, 'problems' | 'disk'>> {
  const report = await shell.call('start.report', {})
  return report.ok ? report.value : { problems: [report.problem], disk: 'enough' }
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
  return ok({ store, repairs: [], view: 'database' })
}
