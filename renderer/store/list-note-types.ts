import type { NoteType } from '../../decks/model/note-type.ts'
import { ownNoteTypes } from '../../decks/template/own-note-types.ts'
import type { Store } from './store.ts'

/** The note types there are: those that come with Lectern, as the reader changed them, then the others by name. */
export async function listNoteTypes(store: Store): Promise<readonly NoteType[]> {
  const rows = new Map((await store.database.noteTypes.toArray()).map(({ id, noteType }) => [id, noteType]))
  const own = ownNoteTypes.map((type) => rows.get(type.id) ?? type)
  for (const { id } of ownNoteTypes) rows.delete(id)
  return [...own, ...[...rows.values()].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))]
}
