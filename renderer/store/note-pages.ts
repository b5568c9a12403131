import type { DeckId, NoteId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import { changePlaces, findPlaces } from './id-places.ts'
import type { Tell } from './many-rows.ts'
import type { NotePageRow, NoteRow } from './rows.ts'

// [Note: pages] What a row costs to write is mostly the request, whatever is in it, so that notes that come together are
// written fifty to a row: a hundred thousand in a second or two, and not in ten. A note stays in its page; a page that
// loses its last note goes. Which notes share a page says nothing and differs between two machines.

// [Note: JSON in rows] The browser copies what a row holds value by value, on the way in and on the way out, which takes three
// times as long as to make JSON of it and to read that. A page is one text to it.

/** So many notes that come together share a page. */
const perPage = 50
/** So many pages come with one request, for the page must stay usable; see [Note: parts]. */
const part = 10

/** The note of this id. */
export async function getNote(database: LecternDatabase, id: NoteId): Promise<NoteRow | undefined> {
  return (await findNotes(database, [id]))[0]
}

/** The notes of these ids in their order; undefined for one that is not there. */
export async function findNotes(database: LecternDatabase, ids: readonly NoteId[]): Promise<(NoteRow | undefined)[]> {
  if (ids.length === 0) return []
  const found = new Map<NoteId, NoteRow>()
  const asked = new Set(ids)
  await inTables(database, async () => {
    for (const page of await findPages(database, ids)) for (const note of page.notes) if (asked.has(note.id)) found.set(note.id, note)
  })
  return ids.map((id) => found.get(id))
}

/** All notes, or those of a deck in its order. */
export async function readNotes(database: LecternDatabase, deck?: DeckId): Promise<NoteRow[]> {
  const keys = deck === undefined ? await database.notePages.toCollection().primaryKeys() : await database.notePages.where('decks').equals(deck).primaryKeys()
  const notes: NoteRow[] = []
  await eachPage(database, keys, (page) => {
    for (const note of page.notes) if (deck === undefined || note.deck === deck) notes.push(note)
  })
  return deck === undefined ? notes : notes.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
}

/** How many notes there are. */
export async function countNotes(database: LecternDatabase): Promise<number> {
  return (await database.tallies.toArray()).reduce((sum, { notes }) => sum + notes, 0)
}

/** Which of these ids are of notes that are there. */
export async function knownNotes(database: LecternDatabase, ids: readonly NoteId[]): Promise<ReadonlySet<NoteId>> {
  return new Set((await findPlaces(database.notePlaces, ids)).keys())
}

/** Writes notes, over those of the same ids. Within a transaction of the caller. */
export async function putNotes(database: LecternDatabase, rows: readonly NoteRow[], tell?: Tell): Promise<void> {
  const changed = new Map(rows.map((row) => [row.id, row]))
  const known = await findPages(database, [...changed.keys()])
  const there = new Set(known.flatMap(({ notes }) => notes.map(({ id }) => id)))
  await putPages(database, known.map(({ page, notes }) => ({ page, notes: notes.map((note) => changed.get(note.id) ?? note) })), tell)
  const fresh = [...changed.values()].filter(({ id }) => !there.has(id))
  const pages: Page[] = []
  for (let at = 0; at < fresh.length; at += perPage) pages.push({ notes: fresh.slice(at, at + perPage) })
  await changePlaces(database.notePlaces, await putPages(database, pages, tell))
}

/** Removes the notes of these ids. Within a transaction of the caller. */
export async function deleteNotes(database: LecternDatabase, ids: readonly NoteId[]): Promise<void> {
  if (ids.length === 0) return
  const gone = new Set(ids)
  const left: Required<Page>[] = []
  await eachPage(database, [...new Set((await findPlaces(database.notePlaces, ids)).values())], ({ page, notes }) => left.push({ page, notes: notes.filter(({ id }) => !gone.has(id)) }))
  await database.notePages.bulkDelete(left.flatMap(({ page, notes }) => (notes.length === 0 ? [page] : [])))
  await putPages(database, left.filter(({ notes }) => notes.length > 0))
  await changePlaces(database.notePlaces, new Map(ids.map((id) => [id, null])))
}

/** Notes that share a page; `page` is its key, once it has one. */
interface Page {
  readonly page?: number
  readonly notes: readonly NoteRow[]
}

function packPage({ page, notes }: Page): NotePageRow {
  return { ...(page === undefined ? {} : { page }), ids: notes.map(({ id }) => id), decks: [...new Set(notes.map(({ deck }) => deck))], notes: JSON.stringify(notes) }
}

function unpackPage({ page = 0, notes }: NotePageRow): Required<Page> {
  return { page, notes: typeof notes === 'string' ? (JSON.parse(notes) as NoteRow[]) : notes }
}

/** Writes pages; gives where their notes are then. */
async function putPages(database: LecternDatabase, pages: readonly Page[], tell?: Tell): Promise<Map<NoteId, number>> {
  const places = new Map<NoteId, number>()
  for (let at = 0; at < pages.length; at += part) {
    const some = pages.slice(at, at + part)
    const keys = await database.notePages.bulkPut(some.map(packPage), { allKeys: true })
    some.forEach(({ notes }, place) => {
      for (const { id } of notes) places.set(id, keys[place] ?? 0)
    })
    tell?.(some.reduce((sum, { notes }) => sum + notes.length, 0))
  }
  return places
}

/** The pages that have any of these notes. */
async function findPages(database: LecternDatabase, ids: readonly NoteId[]): Promise<Required<Page>[]> {
  const places = await findPlaces(database.notePlaces, ids)
  const pages: Required<Page>[] = []
  await eachPage(database, [...new Set(places.values())], (page) => pages.push(page))
  return pages
}

async function eachPage(database: LecternDatabase, keys: readonly number[], take: (page: Required<Page>) => void): Promise<void> {
  for (let at = 0; at < keys.length; at += part) {
    for (const page of await database.notePages.bulkGet(keys.slice(at, at + part))) if (page !== undefined) take(unpackPage(page))
  }
}

/** Reads both tables at one moment, or goes on in the transaction of the caller. */
async function inTables<T>(database: LecternDatabase, read: () => Promise<T>): Promise<T> {
  return database.transaction('r', [database.notePages, database.notePlaces], async () => read())
}
