import type { Entry } from '../../decks/model/entry.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { sayCount } from '../parts/say-count.ts'
import { fileOf } from './apply-to-content.ts'
import { checkEverything, type CheckOptions } from './check-everything.ts'
import type { CheckReport, Mend } from './check-report.ts'
import { keepEntries } from './commit.ts'
import { healFiles } from './heal-files.ts'
import { makeBackup } from './make-backup.ts'
import { readAllRows } from './many-rows.ts'
import type { OnProgress } from './read-backup.ts'
import { readKnownEntries } from './read-known-entries.ts'
import { rebuild } from './rebuild.ts'
import type { Store } from './store.ts'
import { withBackup, type BackupChoice } from './with-backup.ts'

/** What a repair did, and what is left: sentences for the reader. `report` is of afterwards. */
export interface Mended {
  readonly done: readonly string[]
  readonly left: readonly string[]
  readonly report: CheckReport
}

/** The journal takes at most so many entries at once. */
const most = 10_000

/**
 * Checks everything wholly and mends what can be mended, after a backup of how it is: entries go back into the journal, files
 * come from the database or from backups, and the database is made again. Problems: `backup-failed`, `stopped`, what the disk says.
 */
export async function repairEverything(store: Store, options: BackupChoice & Pick<CheckOptions, 'onProgress' | 'signal'> = {}): Promise<Result<Mended>> {
  if (store.readOnly !== null) return { ok: false, problem: store.readOnly }
  const check = { deep: true, ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }), ...(options.signal === undefined ? {} : { signal: options.signal }) }
  const before = await checkEverything(store, check)
  if (!before.ok) return before
  const mends = new Set(before.value.steps.flatMap(({ findings }) => findings.flatMap(({ mend }) => mend ?? [])))
  if (mends.size === 0) return ok({ done: [], left: listLeft(before.value), report: before.value })
  const mended = await withBackup(store, 'repair', () => store.inTurn(async () => mendAll(store, mends, options.onProgress ?? (() => undefined))), options)
  if (!mended.ok) return mended
  const done = [...mended.value, ...(await renewBackup(store, mends))]
  const after = await checkEverything(store, check)
  return after.ok ? ok({ done, left: listLeft(after.value), report: after.value }) : after
}

/** The journal first, for all else comes from it; then the files, which the view is made of. */
async function mendAll(store: Store, mends: ReadonlySet<Mend>, onProgress: OnProgress): Promise<Result<string[]>> {
  const done: string[] = []
  const known = await readKnownEntries(store.shell)
  if (!known.ok) return known
  const returned = mends.has('journal') ? await completeJournal(store, known.value.entries) : ok<Entry[]>([])
  if (!returned.ok) return returned
  if (returned.value.length > 0) done.push(`${sayCount(returned.value.length, 'entry', 'entries')} ${returned.value.length === 1 ? 'was' : 'were'} put back into the journal from the database.`)
  const entries = [...known.value.entries, ...returned.value]
  if (mends.has('files')) {
    const healed = await healFiles(store, entries, onProgress)
    if (!healed.ok) return healed
    if (healed.value.healed > 0) done.push(`${sayCount(healed.value.healed, 'file')} ${healed.value.healed === 1 ? 'was' : 'were'} brought back.`)
  }
  if (mends.has('view') || mends.has('files')) {
    onProgress(0, 1, 'Making the database again')
    const made = await remakeView(store, entries)
    if (!made.ok) return made
    done.push('The database of your cards was made again from the journal.')
  }
  return ok(done)
}

async function completeJournal(store: Store, kept: readonly Entry[]): Promise<Result<Entry[]>> {
  const there = new Set(kept.map(({ id }) => id))
  const rows = (await readAllRows(store.database.entries).catch(() => [])).toSorted((a, b) => a.written - b.written)
  const lacking = rows.flatMap(({ id, entry }) => (there.has(id) ? [] : [entry]))
  for (let at = 0; at < lacking.length; at += most) {
    const appended = await keepEntries(store, lacking.slice(at, at + most))
    if (!appended.ok) return appended
  }
  return ok(lacking)
}

async function remakeView(store: Store, entries: readonly Entry[]): Promise<Result<null>> {
  try {
    for (const hash of new Set(entries.flatMap((entry) => fileOf(entry) ?? []))) {
      const read = await store.shell.call('journal.readFile', { hash })
      if (read.ok) await store.database.files.put({ hash, bytes: new Uint8Array(read.value.bytes) })
    }
    await rebuild(store.database, entries)
    return ok(null)
  } catch (error) {
    const failed = fail('view-behind', `The database of your cards cannot be made again while it is open (${error instanceof Error ? error.name : 'unknown'}). Start Lectern again; nothing is lost.`)
    store.stopWriting(failed.problem)
    return failed
  }
}

/** After all is mended, when the last one was no good. */
async function renewBackup(store: Store, mends: ReadonlySet<Mend>): Promise<string[]> {
  if (!mends.has('backup')) return []
  const made = await makeBackup(store, 'repair')
  return made.ok ? ['A new backup was made.'] : []
}

function listLeft({ steps }: CheckReport): string[] {
  return steps.flatMap(({ findings }) => [...new Set(findings.map(({ detail }) => detail))])
}
