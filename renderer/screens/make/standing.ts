import type { NoteId } from '../../../decks/model/id.ts'
import type { Note } from '../../../decks/model/note.ts'

/** Where a drafted note stands: in the deck, waiting for the reader's yes, or turned down (also when its card was removed since). */
export type Standing = 'kept' | 'waiting' | 'rejected'

/** The notes of an article with where each stands. */
export interface NoteStanding {
  readonly note: Note
  readonly standing: Standing
  /** Why the reader rejected it, when she said so. */
  readonly why?: string | undefined
}

export type Standings = ReadonlyMap<NoteId, NoteStanding>
