import type { NoteType } from '../../decks/model/note-type.ts'
import { ownNoteTypes } from '../../decks/template/own-note-types.ts'

/** True for the note types that the app brings, which are the same for everybody and never change. */
export function isOwnType({ id }: Pick<NoteType, 'id'>): boolean {
  return ownNoteTypes.some((type) => type.id === id)
}
