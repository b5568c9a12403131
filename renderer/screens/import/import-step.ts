import type { CollectionPlan } from '../../../decks/formats/collection-plan.ts'
import type { DeckId, EntryId, NoteId } from '../../../decks/model/id.ts'
import type { NoteType } from '../../../decks/model/note-type.ts'
import type { CollectionSource } from '../../../decks/collection-tools.ts'
import type { Problem } from '../../../decks/result.ts'
import type { Merged } from '../../store/merge-archive.ts'
import type { DeckView } from '../../store/store.ts'
import type { ReadingProgress } from '../../worker/collection-request.ts'
import type { HeldCollection } from '../../worker/read-collection.ts'

/** Where an import stands. Nothing is written before `done`. */
export type ImportStep =
  | { readonly at: 'choose'; readonly refused: { readonly name: string; readonly problem: Problem; /** What was read, when it can be made into cards as an article. */ readonly article?: ChosenFile } | null }
  | { readonly at: 'reading'; readonly name: string; readonly progress: ReadingProgress | null }
  | { readonly at: 'encoding'; readonly source: CollectionSource; readonly problem: Problem }
  | ({ readonly at: 'plan'; /** How far writing is, while it is being written. */ readonly writing: ReadingProgress | null; /** Whether it is being read anew with other choices. */ readonly rereading: boolean } & Planned)
  | ({ readonly at: 'archive'; /** How far taking it in is, while it is. */ readonly writing: ReadingProgress | null } & OpenedArchive)
  | { readonly at: 'merged'; readonly name: string; readonly merged: Merged }
  | { readonly at: 'done'; readonly entry: EntryId; readonly decks: readonly DoneDeck[]; readonly name: string; readonly counts: TakenCount }

/** An archive of a whole collection that was read and checked. */
export interface OpenedArchive {
  readonly source: CollectionSource
  readonly opened: HeldCollection
}

/** A file as the shell gives it. */
export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A deck that was imported into. */
export interface DoneDeck {
  readonly id: DeckId
  readonly title: string
}

/** A file that was read, the decks it goes into, and what that would do. */
export interface Planned {
  readonly source: CollectionSource
  readonly opened: HeldCollection
  /** The reader's decks, to choose from. */
  readonly decks: readonly DeckView[]
  readonly noteTypes: readonly NoteType[]
  /** The deck that a file of one deck goes into, or null for a new one. */
  readonly target: DeckId | null
  /** Over all decks of the file, whether they are taken or not. */
  readonly plan: CollectionPlan
  readonly taken: Taken
  /** Answers given so far to the cards of each note that would change. */
  readonly answers: ReadonlyMap<NoteId, number>
}

/** What of a plan is taken, as chosen so far. */
export interface Taken {
  /** The decks of the plan that are left out. */
  readonly without: ReadonlySet<DeckId>
  /** Titles as edited. */
  readonly titles: ReadonlyMap<DeckId, string>
  /** The changed notes that are taken. */
  readonly ticked: ReadonlySet<NoteId>
  /** Whether cards come with their history, changed note types are taken, and options of decks come in. */
  readonly history: boolean
  readonly types: boolean
  readonly presets: boolean
}

/** How many cards an import adds and changes, and of how many it only takes later answers. */
export interface TakenCount {
  readonly added: number
  readonly updated: number
  readonly progress: number
}
