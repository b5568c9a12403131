import type { Entry } from '../../decks/model/entry.ts'
import { makeStep, type CheckStep, type Finding } from './check-report.ts'
import type { LecternDatabase } from './database.ts'
import { isSameValue } from './is-same-value.ts'
import { makeMemoryView } from './memory-view.ts'
import type { OnProgress } from './read-backup.ts'
import { viewTables, type ViewTable } from './read-view-tables.ts'
import type { Store } from './store.ts'
import { takeTurns } from './take-turns.ts'

/** Makes the whole view anew in memory from the entries, and compares it with the one in use row by row. */
export async function checkView(store: Store, entries: readonly Entry[], onProgress: OnProgress): Promise<CheckStep[]> {
  const fresh = await makeMemoryView(store.shell, entries, onProgress)
  const steps: CheckStep[] = []
  for (const [place, table] of viewTables.entries()) {
    onProgress(place, viewTables.length, 'Comparing the database with the journal')
    steps.push(await compareTable(store.database, fresh, table))
    await takeTurns()
  }
  fresh.close()
  return steps
}

async function compareTable(database: LecternDatabase, fresh: LecternDatabase, { name, unit, read }: ViewTable): Promise<CheckStep> {
  const step = { name: `view ${name}`, title: `The database has the right ${unit}`, unit }
  const wanted = await read(fresh)
  try {
    const there = await read(database)
    const findings: Finding[] = []
    for (const [key, row] of wanted) {
      if (!there.has(key)) findings.push({ detail: `One of the ${unit} is missing.`, where: key, mend: 'view' })
      else if (!isSameValue(there.get(key), row)) findings.push({ detail: `One of the ${unit} is not as the journal says.`, where: key, mend: 'view' })
    }
    for (const key of there.keys()) if (!wanted.has(key)) findings.push({ detail: `One of the ${unit} is there and should not be.`, where: key, mend: 'view' })
    return makeStep({ ...step, checked: wanted.size }, findings)
  } catch (error) {
    return makeStep({ ...step, checked: 0 }, [{ detail: `The ${unit} cannot be read (${error instanceof Error ? error.name : 'unknown'}).`, where: null, mend: 'view' }])
  }
}
