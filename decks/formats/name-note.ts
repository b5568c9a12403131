import { hashText } from '../model/hash-text.ts'
import type { NoteId } from '../model/id.ts'

/** The id of a note that Anki calls by this guid: the one that a package gives it too, so that a note that came in one file is known in the other. */
export function nameNote(guid: string): NoteId {
  return hashText('anki note', guid) as NoteId
}
