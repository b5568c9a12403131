import { Dexie } from 'dexie'
import { decodeTime } from 'ulid'
import { libraryDevice } from '../../decks/journal/fold-content.ts'
import type { EntryKind } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import type { EntryRow } from './rows.ts'

/** Some entries, the latest first, and below what id to go on; null at the end. */
export interface EntriesBelow {
  readonly rows: readonly EntryRow[]
  readonly next: EntryId | null
}

/** An id begins with the time in it. */
const timeLength = 10

/** About `count` entries whose ids come before `before`, the latest first; of all kinds or some. Only those are read. */
export async function readEntriesBelow(database: LecternDatabase, before: EntryId | null, count: number, kinds?: readonly EntryKind[]): Promise<EntriesBelow> {
  if (kinds !== undefined) return readKindsBelow(database, before, count, kinds)
  const all = before === null ? database.entries.orderBy(':id') : database.entries.where(':id').below(before)
  const rows = await all.reverse().limit(count).toArray()
  return { rows, next: rows.length < count ? null : (rows.at(-1)?.id ?? null) }
}

/** Each kind is read by its time, as far as all of them are known. Where that is not the order of the ids, all entries are gone through ([Note: a clock set back]). */
async function readKindsBelow(database: LecternDatabase, before: EntryId | null, count: number, kinds: readonly EntryKind[]): Promise<EntriesBelow> {
  const until = before === null ? Dexie.maxKey : decodeTime(before)
  const read = await Promise.all(kinds.map(async (kind) => database.entries.where('[kind+at]').between([kind, Dexie.minKey], [kind, until], true, false).reverse().limit(count).toArray()))
  if (read.some((rows) => rows.some(({ id, at, device }) => decodeTime(id) !== at && device !== libraryDevice))) return readAllBelow(database, before, count, kinds)
  // Those of the same ms cannot be told apart by that index.
  const same = before === null ? [] : await database.entries.where(':id').between(before.slice(0, timeLength), before, true, false).toArray()
  const floor = read.reduce<EntryId | null>((most, rows) => {
    const last = rows.length < count ? undefined : rows.at(-1)?.id
    return last !== undefined && (most === null || last > most) ? last : most
  }, null)
  const rows = [...same.filter(({ kind }) => kinds.includes(kind)), ...read.flat()].filter(({ id }) => floor === null || id >= floor)
  return { rows: rows.toSorted((a, b) => (a.id > b.id ? -1 : 1)), next: floor }
}

async function readAllBelow(database: LecternDatabase, before: EntryId | null, count: number, kinds: readonly EntryKind[]): Promise<EntriesBelow> {
  const all = before === null ? database.entries.orderBy(':id') : database.entries.where(':id').below(before)
  const rows = await all.reverse().filter(({ kind }) => kinds.includes(kind)).limit(count).toArray()
  return { rows, next: rows.length < count ? null : (rows.at(-1)?.id ?? null) }
}
