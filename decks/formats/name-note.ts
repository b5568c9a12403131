import { hashText } from '../model/hash-text.ts'
import type { NoteId } from '../model/id.ts'

/** The id of a note that another program calls by this guid. */
export function nameNote(guid: string): NoteId {
  return hashText('anki', guid) as NoteId
}
