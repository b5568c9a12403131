import { isSameSum, type JournalSum } from '../../decks/journal/journal-sum.ts'
import type { Entry } from '../../decks/model/entry.ts'
import { ok, type Result } from '../../decks/result.ts'
import type { Shell } from '../shell/shell.ts'
import { applyEntries } from './apply-entries.ts'
import { countMissingMedia } from './count-missing-media.ts'
import { derivedNumber, readMeta, schemaNumber, writeMeta, type LecternDatabase } from './database.ts'
import { readJournal } from './read-journal.ts'
import { rebuild } from './rebuild.ts'
import { repairFiles } from './repair-files.ts'
import { sayRepairs } from './say-repairs.ts'

/** What was done: told to the reader, and whether the journal got back what it had lost. */
export interface Repaired {
  readonly said: readonly string[]
  readonly returned: boolean
}

const nothing: Repaired = { said: [], returned: false }

/** More entries than this are not applied one by one: the view is made again. */
const many = 500
/** So many entries are written to the journal at once. */
const batch = 1000

/**
 * Makes the journal and its view hold the same entries: what one lacks is taken from the other. Throws what the database throws.
 */
export async function repair(shell: Shell, database: LecternDatabase, journal: JournalSum): Promise<Result<Repaired>> {
  const applied = await readMeta(database, 'applied')
  const derived = await readMeta(database, 'derived')
  const isNew = applied === undefined
  if (isNew && journal.count === 0) return prepare(database)
  if (applied !== undefined && isSameSum(applied.sum, journal) && derived === derivedNumber) return ok(nothing)
  const kept = await readJournal(shell)
  if (!kept.ok) return kept
  const known = new Map((await database.entries.orderBy('written').toArray()).map(({ id, entry }) => [id, entry]))
  const keptIds = new Set(kept.value.map(({ id }) => id))
  const toView = kept.value.filter(({ id }) => !known.has(id))
  const toJournal = [...known.values()].filter(({ id }) => !keptIds.has(id))
  const files = await repairFiles(shell, database, [...kept.value, ...toJournal])
  const returned = await appendAll(shell, toJournal)
  if (!returned.ok) return returned
  if (isNew || derived !== derivedNumber || toView.length > many) await rebuild(database, [...kept.value, ...toJournal])
  else await applyAll(database, toView)
  return ok({ said: sayRepairs({ rebuilt: isNew, toView, toJournal, lost: files.lost, missing: await countMissingMedia(shell, database), kept: kept.value.length }), returned: toJournal.length > 0 })
}

async function prepare(database: LecternDatabase): Promise<Result<Repaired>> {
  await writeMeta(database, 'schema', schemaNumber)
  await writeMeta(database, 'derived', derivedNumber)
  return ok(nothing)
}

async function appendAll(shell: Shell, entries: readonly Entry[]): Promise<Result<null>> {
  for (let at = 0; at < entries.length; at += batch) {
    const appended = await shell.call('journal.append', { lines: entries.slice(at, at + batch).map((entry) => JSON.stringify(entry)) })
    if (!appended.ok) return appended
  }
  return ok(null)
}

async function applyAll(database: LecternDatabase, entries: readonly Entry[]): Promise<void> {
  await database.transaction('rw', database.tables, async () => applyEntries(database, entries))
}
