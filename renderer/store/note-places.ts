import type { Table } from 'dexie'
import type { NoteId } from '../../decks/model/id.ts'
import { changePlaces } from './id-places.ts'
import type { NotePageRow, PlaceRow } from './rows.ts'

/** So many pages are read at once. */
const part = 100

/** Notes where the notes of all pages are: an upgrade needs it. */
export async function placeNotes(pages: Table<NotePageRow, number>, places: Table<PlaceRow<NoteId>, number>): Promise<void> {
  const found = new Map<NoteId, number>()
  const keys = await pages.toCollection().primaryKeys()
  for (let at = 0; at < keys.length; at += part) {
    for (const row of await pages.bulkGet(keys.slice(at, at + part))) for (const id of row?.ids ?? []) found.set(id, row?.page ?? 0)
  }
  await changePlaces(places, found)
}
