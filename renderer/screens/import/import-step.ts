import type { CollectionPlan } from '../../../decks/formats/collection-plan.ts'
import type { DeckId, EntryId, NoteId } from '../../../decks/model/id.ts'
import type { CollectionSource } from '../../../decks/open-collection.ts'
import type { Problem } from '../../../decks/result.ts'
import type { DeckView } from '../../store/store.ts'
import type { ReadingProgress } from '../../worker/collection-request.ts'
import type { HeldCollection } from '../../worker/read-collection.ts'

/** Where an import stands. Nothing is written before `done`. */
export type ImportStep =
  | { readonly at: 'choose'; readonly refused: { readonly name: string; readonly problem: Problem } | null }
  | { readonly at: 'reading'; readonly name: string; readonly progress: ReadingProgress | null }
  | { readonly at: 'encoding'; readonly source: CollectionSource; readonly problem: Problem }
  | ({ readonly at: 'plan'; /** How far writing is, while it is being written. */ readonly writing: ReadingProgress | null } & Planned)
  | { readonly at: 'done'; readonly entry: EntryId; readonly decks: readonly DoneDeck[]; readonly name: string; readonly counts: TakenCount }

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
