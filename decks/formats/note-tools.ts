import type { Card } from '../model/card.ts'
import type { NoteId } from '../model/id.ts'
import type { NoteContent, NoteType } from '../model/note-type.ts'

/** Makes the cards of a note from what it holds, as `decks/template/` does it. */
export type MakeCards = (type: NoteType, content: NoteContent, id: NoteId) => readonly Card[]

/** What a reader of files needs to make notes that have a note type. */
export interface NoteTools {
  /** The note types that there are: the reader's and the app's own. */
  readonly noteTypes: readonly NoteType[]
  readonly makeCards: MakeCards
}
