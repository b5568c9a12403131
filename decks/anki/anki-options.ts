import type { Card } from '../model/card.ts'
import type { NoteId } from '../model/id.ts'
import type { NoteContent, NoteType } from '../model/note-type.ts'

/** What turning a collection into decks wants of the caller. */
export interface AnkiOptions {
  /** The cards of a note by its note type, each with `template`: `noteToCards` of decks/template. */
  readonly makeCards: (type: NoteType, content: NoteContent, note: NoteId) => readonly Card[]
  /** Where it came from, such as the file's name; shown below the titles. */
  readonly subtitle?: string
  /** How many notes of how many are done. */
  readonly onProgress?: (done: number, of: number) => void
}
