import { ok, type Result } from '../../decks/result.ts'
import { checkBackups } from './check-backups.ts'
import { checkBoth } from './check-both.ts'
import { checkCards } from './check-cards.ts'
import { checkJournal } from './check-journal.ts'
import { checkKeptFiles } from './check-kept-files.ts'
import { isAborted } from './is-aborted.ts'
import { makeStep, type CheckReport } from './check-report.ts'
import { checkView } from './check-view.ts'
import type { OnProgress } from './read-backup.ts'
import type { Store } from './store.ts'

// [Note: everything] The journal, the database, the kept files and the last backup are compared with one another. Nothing is
// written. What it finds says by what it is mended; `repairEverything` does that.

// [Note: beside writes] A large collection is looked through for minutes, and the reader's answers do not wait for it. So it
// is read in parts between which others write, and what seems wrong may only have changed meanwhile: that is looked at once
// more, by itself and in turn, against all that the journal has by then. What is told was wrong at a moment at which nothing
// was written; what was right when it was looked at is right.

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
  const done = await checkAll(store, options)
  if (!done.ok) return done
  if (isAborted(signal)) return stopped
  const steps = [...done.value.steps, await checkBackups(store, deep)]
  const about = await store.shell.call('app.about', {})
  const { version, engine, platform } = about.ok ? about.value : { version: 'unknown', engine: 'unknown', platform: 'unknown' }
  const { told, meanwhile } = done.value
  return ok({ at: store.now(), version, engine, platform, deep, told, meanwhile, took: performance.now() - begun, steps, findings: steps.reduce((sum, { found }) => sum + found, 0) })
}

const stopped: Result<never> = { ok: false, problem: { type: 'stopped', detail: 'The check was stopped. Nothing was changed.' } }

async function checkAll(store: Store, { deep = false, onProgress = () => undefined, signal }: CheckOptions): Promise<Result<Pick<CheckReport, 'steps' | 'told' | 'meanwhile'>>> {
  onProgress(0, 1, 'Reading the journal')
  const checked = await checkJournal(store)
  if (!checked.ok) return checked
  const journal = checked.value
  const begun = journal.entries.length
  const both = await checkBoth(store, journal)
  const steps = [journal.step, both.step]
  if (isAborted(signal)) return stopped
  onProgress(0, 1, 'Looking at the files')
  const files = await checkKeptFiles(store, journal, deep, onProgress)
  if (!files.ok) return files
  steps.push(...files.value)
  if (isAborted(signal)) return stopped
  // What the journal lacks goes back into it, and counts.
  steps.push(...(await checkView(store, journal, both.lacking, onProgress)))
  if (isAborted(signal)) return stopped
  onProgress(0, 1, 'Counting the cards')
  try {
    steps.push(...(await checkCards(store)))
  } catch (error) {
    steps.push(makeStep({ name: 'cards', title: 'Every card of every note has its place, once', checked: 0, unit: 'cards' }, [{ detail: `The cards cannot be read (${error instanceof Error ? error.name : 'unknown'}).`, where: null, mend: 'view' }]))
  }
  await journal.readOn()
  return ok({ steps, told: journal.told, meanwhile: journal.entries.length - begun })
}
