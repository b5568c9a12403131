import type { NoteType } from '../model/note-type.ts'
import type { Preset } from '../model/preset.ts'
import type { DeckId, NoteId } from '../model/id.ts'
import type { Problem } from '../result.ts'
import type { ImportPlan } from './import-plan.ts'
import type { OpenedMedia } from './opened-collection.ts'

/** A note type that the reader has and the file has otherwise. Its fields are the same, for else it has another id. */
export interface TypeUpdate {
  readonly before: NoteType
  readonly after: NoteType
}

/** What importing a file of several decks would do, shown before anything is written. */
export interface CollectionPlan {
  /** One for each deck that notes go into; a note that the reader has stays in the deck in which she has it. */
  readonly decks: readonly ImportPlan[]
  /** The note types that the file brings and the reader lacks, and those it changes. */
  readonly typeAdds: readonly NoteType[]
  readonly typeUpdates: readonly TypeUpdate[]
  readonly presets: readonly { readonly preset: Preset; readonly decks: readonly DeckId[] }[]
  readonly media: readonly OpenedMedia[]
  /** Cards that come with a history, and how many answers that is. */
  readonly studied: number
  readonly answers: number
  /** Notes that read the same, and whose cards were answered later in the file than here. */
  readonly progress: readonly NoteId[]
  readonly problems: readonly Problem[]
}
