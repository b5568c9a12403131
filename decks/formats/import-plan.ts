import type { Article } from '../model/article.ts'
import type { Deck } from '../model/deck.ts'
import type { Note } from '../model/note.ts'
import type { Problem } from '../result.ts'
import type { Duplicate, RejectedRow } from './opened-deck.ts'

/** A note the reader has that the file changes. It keeps its id and its cards' ids, so their history stays. */
export interface NoteUpdate {
  readonly before: Note
  readonly after: Note
  /** True when the reader's note cites a source and the file's does not: such a change is not taken unasked. */
  readonly uncited: boolean
  /** True when the reader changed hers later than the file's was changed: such a change is not taken unasked either. */
  readonly mineNewer: boolean
}

/** What an import would do, shown before anything is written. */
export interface ImportPlan {
  /** The deck the notes go into. */
  readonly deck: Deck
  /** Whether that deck is still to be made. */
  readonly isNew: boolean
  /** That deck's notes as they are, in its order. */
  readonly mine: readonly Note[]
  readonly adds: readonly Note[]
  readonly updates: readonly NoteUpdate[]
  /** The reader's notes that the file has in the same words. Notes the file does not have are left alone too and are only in `mine`. */
  readonly same: readonly Note[]
  readonly articles: readonly Article[]
  readonly duplicates: readonly Duplicate[]
  readonly rejected: readonly RejectedRow[]
  readonly problems: readonly Problem[]
}
