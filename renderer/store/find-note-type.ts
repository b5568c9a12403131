import type { NoteTypeId } from '../../decks/model/id.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import { ownNoteTypes } from '../../decks/template/own-note-types.ts'
import type { Store } from './store.ts'

/** The note type of this id, or null when it is not there. */
export async function findNoteType(store: Store, id: NoteTypeId): Promise<NoteType | null> {
  return (await store.database.noteTypes.get(id))?.noteType ?? ownNoteTypes.find((type) => type.id === id) ?? null
}
