import type { NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'

/** How a note of the reader's would read after an import. */
export interface MergedNote {
  readonly after: Note
  /** True when the reader's note cites a source and what changes it does not. */
  readonly uncited: boolean
}

/** A file's notes against the reader's: those that are new, and by id what becomes of the others. */
export interface MetNotes {
  readonly adds: readonly Note[]
  readonly afters: ReadonlyMap<NoteId, MergedNote>
  /** Rows that would change the text of cards which are made of fields, and say nothing of these: such cards stay. */
  readonly kept?: number
}
