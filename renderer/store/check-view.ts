import type { Entry } from '../../decks/model/entry.ts'
import { applyEntries } from './apply-entries.ts'
import { fileOf } from './apply-to-content.ts'
import type { CheckedJournal } from './check-journal.ts'
import { makeStep, type CheckStep, type Finding } from './check-report.ts'
import type { LecternDatabase } from './database.ts'
import { isSameValue } from './is-same-value.ts'
import { makeMemoryView } from './memory-view.ts'
import type { OnProgress } from './read-backup.ts'
import { viewTables, type ViewTable } from './read-view-tables.ts'
import type { Store } from './store.ts'
import { takeTurns } from './take-turns.ts'

type Rows = ReadonlyMap<string, unknown>

/** The view as the entries make it, which takes in what is written meanwhile when it is told to. */
interface Fresh {
  readonly database: LecternDatabase
  readonly catchUp: () => Promise<void>
}

/**
 * Makes the whole view anew in memory from the entries, and compares it with the one in use row by row. Rows that differ are
 * compared once more in turn, for they may have been written meanwhile; see [Note: beside writes]. `lacking` are entries that
 * only the database has.
 */
export async function checkView(store: Store, journal: CheckedJournal, lacking: readonly Entry[], onProgress: OnProgress): Promise<CheckStep[]> {
  const fresh = await makeFresh(store, journal, lacking, onProgress)
  const steps: CheckStep[] = []
  for (const [place, table] of viewTables.entries()) {
    onProgress(place, viewTables.length, 'Comparing the database with the journal')
    steps.push(await compareTable(store, fresh, table))
    await takeTurns()
  }
  fresh.database.close()
  return steps
}

async function makeFresh(store: Store, journal: CheckedJournal, lacking: readonly Entry[], onProgress: OnProgress): Promise<Fresh> {
  let known = journal.entries.length
  const database = await makeMemoryView(store.shell, [...journal.entries, ...lacking], onProgress)
  return {
    database,
    catchUp: async () => {
      await journal.readOn()
      const late = journal.entries.slice(known)
      if (late.length === 0) return
      for (const hash of new Set(late.flatMap((entry) => fileOf(entry) ?? []))) {
        const read = await store.shell.call('journal.readFile', { hash })
        if (read.ok) await database.files.put({ hash, bytes: new Uint8Array(read.value.bytes) })
      }
      await database.transaction('rw', database.tables, async () => applyEntries(database, late))
      known += late.length
    },
  }
}

async function compareTable(store: Store, fresh: Fresh, table: ViewTable): Promise<CheckStep> {
  const step = { name: `view ${table.name}`, title: `The database has the right ${table.unit}`, unit: table.unit }
  const wanted = await table.read(fresh.database)
  try {
    const suspects = compareRows(wanted, await table.read(store.database), table).flatMap(({ where }) => where ?? [])
    return makeStep({ ...step, checked: wanted.size }, suspects.length === 0 ? [] : await lookAgain(store, fresh, table, suspects))
  } catch (error) {
    return makeStep({ ...step, checked: 0 }, [{ detail: `The ${table.unit} cannot be read (${error instanceof Error ? error.name : 'unknown'}).`, where: null, mend: 'view' }])
  }
}

/** Only a few have changed by what was done meanwhile; most of that is taken in before others must wait. */
async function lookAgain(store: Store, fresh: Fresh, table: ViewTable, keys: readonly string[]): Promise<Finding[]> {
  await fresh.catchUp()
  return store.inTurn(async () => {
    await fresh.catchUp()
    return compareRows(await table.find(fresh.database, keys), await table.find(store.database, keys), table)
  })
}

function compareRows(wanted: Rows, there: Rows, { unit }: ViewTable): Finding[] {
  const findings: Finding[] = []
  for (const [key, row] of wanted) {
    if (!there.has(key)) findings.push({ detail: `One of the ${unit} is missing.`, where: key, mend: 'view' })
    else if (!isSameValue(there.get(key), row)) findings.push({ detail: `One of the ${unit} is not as the journal says.`, where: key, mend: 'view' })
  }
  for (const key of there.keys()) if (!wanted.has(key)) findings.push({ detail: `One of the ${unit} is there and should not be.`, where: key, mend: 'view' })
  return findings
}
