import type { DeckId, NoteId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import { putRows, type Tell } from './many-rows.ts'
import type { NotePageRow, NoteRow } from './rows.ts'

// [Note: pages] What a row costs to write is mostly the request, whatever is in it, so that notes that come together are
// written fifty to a row: a hundred thousand in a second or two, and not in ten. A note stays in its page; a page that
// loses its last note goes. Which notes share a page says nothing and differs between two machines.

/** So many notes that come together share a page. */
const perPage = 50
/** So many pages come with one request, for the page must stay usable; see [Note: parts]. */
const part = 10
/** So many notes are looked for at once. */
const few = 50
/** Reading all pages is quicker than asking for more than one note in so many. */
const share = 20

/** The note of this id. */
export async function getNote(database: LecternDatabase, id: NoteId): Promise<NoteRow | undefined> {
  const page = await database.notePages.where('ids').equals(id).first()
  return page?.notes.find((note) => note.id === id)
}

/** The notes of these ids in their order; undefined for one that is not there. */
export async function findNotes(database: LecternDatabase, ids: readonly NoteId[]): Promise<(NoteRow | undefined)[]> {
  if (ids.length === 0) return []
  const found = new Map<NoteId, NoteRow>()
  const asked = new Set(ids)
  for (const page of await findPages(database, ids)) for (const note of page.notes) if (asked.has(note.id)) found.set(note.id, note)
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

/** Writes notes, over those of the same ids. Within a transaction of the caller. */
export async function putNotes(database: LecternDatabase, rows: readonly NoteRow[], tell?: Tell): Promise<void> {
  const changed = new Map(rows.map((row) => [row.id, row]))
  const known = await findPages(database, [...changed.keys()])
  const pages = known.map((page) => makePage(page.notes.map((note) => changed.get(note.id) ?? note), page.page))
  const there = new Set(known.flatMap(({ ids }) => ids))
  const fresh = [...changed.values()].filter(({ id }) => !there.has(id))
  for (let at = 0; at < fresh.length; at += perPage) pages.push(makePage(fresh.slice(at, at + perPage)))
  await putPages(database, pages, tell)
}

/** Removes the notes of these ids. Within a transaction of the caller. */
export async function deleteNotes(database: LecternDatabase, ids: readonly NoteId[]): Promise<void> {
  if (ids.length === 0) return
  const gone = new Set(ids)
  const left = (await findPages(database, ids)).map((page) => ({ page: page.page, notes: page.notes.filter(({ id }) => !gone.has(id)) }))
  await database.notePages.bulkDelete(left.flatMap(({ page, notes }) => (notes.length === 0 && page !== undefined ? [page] : [])))
  await putPages(database, left.flatMap(({ page, notes }) => (notes.length === 0 ? [] : [makePage(notes, page)])))
}

function makePage(notes: readonly NoteRow[], page?: number): NotePageRow {
  return { ...(page === undefined ? {} : { page }), ids: notes.map(({ id }) => id), decks: [...new Set(notes.map(({ deck }) => deck))], notes }
}

async function putPages(database: LecternDatabase, pages: readonly NotePageRow[], tell?: Tell): Promise<void> {
  for (let at = 0; at < pages.length; at += part) {
    const some = pages.slice(at, at + part)
    await putRows(database.notePages, some)
    tell?.(some.reduce((sum, { notes }) => sum + notes.length, 0))
  }
}

/** The pages that have any of these notes. */
async function findPages(database: LecternDatabase, ids: readonly NoteId[]): Promise<NotePageRow[]> {
  const keys = new Set<number>()
  if (ids.length <= few) for (const key of await database.notePages.where('ids').anyOf([...ids]).primaryKeys()) keys.add(key)
  else {
    // Which ids are there cannot be had with one request, only one by one, which costs more than to read all pages.
    const there = await countNotes(database)
    if (ids.length * share > there) for (const key of await database.notePages.toCollection().primaryKeys()) keys.add(key)
    else for (let at = 0; at < ids.length; at += few) for (const key of await database.notePages.where('ids').anyOf(ids.slice(at, at + few)).primaryKeys()) keys.add(key)
  }
  const asked = new Set(ids)
  const pages: NotePageRow[] = []
  await eachPage(database, [...keys], (page) => {
    if (page.ids.some((id) => asked.has(id))) pages.push(page)
  })
  return pages
}

async function eachPage(database: LecternDatabase, keys: readonly number[], take: (page: NotePageRow) => void): Promise<void> {
  for (let at = 0; at < keys.length; at += part) {
    for (const page of await database.notePages.bulkGet(keys.slice(at, at + part))) if (page !== undefined) take(page)
  }
}
