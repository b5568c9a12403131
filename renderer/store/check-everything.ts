import { ok, type Result } from '../../decks/result.ts'
import { readAllRows } from './many-rows.ts'
import { checkBackups } from './check-backups.ts'
import { checkCards } from './check-cards.ts'
import { checkBoth, checkJournal } from './check-journal.ts'
import { checkKeptFiles } from './check-kept-files.ts'
import { isAborted } from './is-aborted.ts'
import { makeStep, type CheckReport, type CheckStep } from './check-report.ts'
import { checkView } from './check-view.ts'
import type { OnProgress } from './read-backup.ts'
import type { EntryRow } from './rows.ts'
import type { Store } from './store.ts'

// [Note: everything] The journal, the database, the kept files and the last backup are compared with one another. Nothing is
// written, and nothing else is while it looks, so that what it compares is of one moment. What it finds says by what it is
// mended; `repairEverything` does that.

/** How to check. `deep` also reads every kept file and the last backup wholly. */
export interface CheckOptions {
  readonly deep?: boolean
  readonly onProgress?: OnProgress
  readonly signal?: AbortSignal
}

/** Checks every invariant over all that is kept; see [Note: everything]. Problems: what the journal says when it cannot be read, `stopped`. */
export async function checkEverything(store: Store, options: CheckOptions = {}): Promise<Result<CheckReport>> {
  const { deep = false, signal } = options
  const begun = performance.now()
  const done = await store.inTurn(async () => checkAll(store, options))
  if (!done.ok) return done
  if (isAborted(signal)) return stopped
  const steps = [...done.value.steps, await checkBackups(store, deep)]
  const about = await store.shell.call('app.about', {})
  const { version, engine, platform } = about.ok ? about.value : { version: 'unknown', engine: 'unknown', platform: 'unknown' }
  return ok({ at: store.now(), version, engine, platform, deep, told: done.value.told, took: performance.now() - begun, steps, findings: steps.reduce((sum, { found }) => sum + found, 0) })
}

const stopped: Result<never> = { ok: false, problem: { type: 'stopped', detail: 'The check was stopped. Nothing was changed.' } }

async function checkAll(store: Store, { deep = false, onProgress = () => undefined, signal }: CheckOptions): Promise<Result<{ steps: CheckStep[]; told: readonly string[] }>> {
  onProgress(0, 1, 'Reading the journal')
  const journal = await checkJournal(store)
  if (!journal.ok) return journal
  const { entries, told } = journal.value
  const rows = await readRows(store)
  const steps = [...journal.value.steps, checkBoth(entries, rows)]
  if (isAborted(signal)) return stopped
  onProgress(0, 1, 'Looking at the files')
  const files = await checkKeptFiles(store, entries, deep, onProgress)
  if (!files.ok) return files
  steps.push(...files.value)
  if (isAborted(signal)) return stopped
  // What the journal lacks goes back into it, and counts.
  const kept = new Set(entries.map(({ id }) => id))
  steps.push(...(await checkView(store, [...entries, ...rows.flatMap(({ id, entry }) => (kept.has(id) ? [] : [entry]))], onProgress)))
  if (isAborted(signal)) return stopped
  onProgress(0, 1, 'Counting the cards')
  try {
    steps.push(...(await checkCards(store)))
  } catch (error) {
    steps.push(makeStep({ name: 'cards', title: 'Every card of every note has its place, once', checked: 0, unit: 'cards' }, [{ detail: `The cards cannot be read (${error instanceof Error ? error.name : 'unknown'}).`, where: null, mend: 'view' }]))
  }
  return ok({ steps, told })
}

/** A database that cannot be read holds nothing: what is compared with it says so. */
async function readRows({ database }: Store): Promise<EntryRow[]> {
  try {
    return await readAllRows(database.entries)
  } catch {
    return []
  }
}
