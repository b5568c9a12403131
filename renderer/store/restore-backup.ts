import type { Entry } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { restoringDevice } from './app-devices.ts'
import { applyEntries } from './apply-entries.ts'
import { applyKept, keepEntries, keepLines } from './commit.ts'
import { stampAll } from './commit-all.ts'
import { readAllRows } from './many-rows.ts'
import { isSame, planRestore, type RestorePlan } from './plan-restore.ts'
import { readBackup, type BackupJournal, type OnProgress } from './read-backup.ts'
import { rebuild } from './rebuild.ts'
import { restoreFiles } from './restore-files.ts'
import { retractAll } from './retract-all.ts'
import type { Store } from './store.ts'
import { keepWhole, stampWhole } from './take-whole.ts'
import { withBackup, type BackupChoice } from './with-backup.ts'

/** What bringing back a backup did. `entry` takes it back; null when all was as it was in the backup. */
export interface Restored {
  readonly entry: EntryId | null
  /** When the backup was made, ms since 1970 UTC. */
  readonly at: number
  /** How many entries came from the backup, how many no longer count, and how many kept files came. */
  readonly came: number
  readonly went: number
  readonly files: number
}

/** The journal takes at most so many entries at once. */
const most = 10_000
/** More entries than this are not applied one by one: the view is made again. */
const many = 50

/**
 * Makes everything count that counted when a backup was made, and nothing else; see [Note: restoring]. A backup of how it is
 * now is made first. Problems: `backup-failed`, `newer-backup`, and what reading the backup says; nothing has changed then.
 * `mostNamed`: so many entries one line takes back besides its first; the journal's own limit where it is left out.
 */
export async function restoreBackup(store: Store, id: string, options: BackupChoice & { readonly onProgress?: OnProgress; readonly mostNamed?: number } = {}): Promise<Result<Restored>> {
  const { onProgress = () => undefined, mostNamed } = options
  if (store.readOnly !== null) return { ok: false, problem: store.readOnly }
  const journal = await readBackup(store.shell, id, onProgress)
  if (!journal.ok) return journal
  onProgress(0, 1, 'Making a backup of how it is now')
  return withBackup(store, 'restore', () => store.inTurn(async () => restoreAll(store, journal.value, onProgress, mostNamed)), options)
}

async function restoreAll(store: Store, { backup, entries, lines }: BackupJournal, onProgress: OnProgress, mostNamed: number | undefined): Promise<Result<Restored>> {
  const own = (await readAllRows(store.database.entries)).toSorted((a, b) => a.written - b.written).map(({ entry }) => entry)
  const plan = planRestore(own, entries)
  const files = await restoreFiles(store, backup.id, entries, onProgress)
  if (!files.ok) return files
  if (isSame(plan)) return ok({ entry: null, at: backup.at, came: 0, went: 0, files: files.value })
  onProgress(0, 1, 'Bringing it back')
  const written = await keepPlan(store, plan, { own, backup: entries, lines, at: backup.at }, mostNamed)
  if (!written.ok) return written
  const { fresh, entry } = written.value
  const done = await applyKept(store, () => (plan.missing.length > many ? rebuild(store.database, [...own, ...fresh]) : applyEntries(store.database, fresh)))
  if (!done.ok) return done
  const after = new Set(plan.after.map(({ id }) => id))
  return ok({ entry, at: backup.at, came: plan.missing.length, went: plan.before.filter(({ id }) => !after.has(id)).length, files: files.value })
}

interface Sources {
  readonly own: readonly Entry[]
  readonly backup: readonly Entry[]
  readonly lines: readonly string[]
  readonly at: number
}

/** Writes what is to be written, in an order in which nothing is ever half done. Gives all of it, and the one entry that is the act. */
async function keepPlan(store: Store, plan: RestorePlan, { own, backup, lines, at }: Sources, mostNamed: number | undefined): Promise<Result<{ fresh: Entry[]; entry: EntryId | null }>> {
  const latest = [...own, ...backup].reduce<EntryId | undefined>((last, { id }) => (last === undefined || id > last ? id : last), undefined)
  const holding = stampAll(store, retractAll(plan.held, {}, mostNamed), latest).map((entry) => ({ ...entry, device: restoringDevice }))
  const [first, ...others] = [...plan.retracted, ...holding.map(({ id }) => id)]
  const whole = first === undefined ? null : stampWhole(store, [first, ...others], holding.at(-1)?.id ?? latest, { restored: at }, mostNamed)
  if (holding.length > 0) {
    const held = await keepEntries(store, holding)
    if (!held.ok) return held
  }
  const missing = new Set(plan.missing.map(({ id }) => id))
  const missingLines = lines.filter((_, place) => missing.has((backup[place] as Entry).id))
  for (let from = 0; from < missingLines.length; from += most) {
    // As they stand in the backup, byte for byte.
    const kept = await keepLines(store, missingLines.slice(from, from + most))
    if (!kept.ok) return kept
  }
  if (whole !== null) {
    const kept = await keepWhole(store, whole)
    if (!kept.ok) return kept
  }
  return ok({ fresh: [...holding, ...plan.missing, ...(whole === null ? [] : [...whole.before, whole.act])], entry: whole?.act.id ?? null })
}
