import type { ImportPlan } from '../../../decks/formats/import-plan.ts'
import type { DeckSource } from '../../../decks/formats/open-deck.ts'
import type { OpenedDeck } from '../../../decks/formats/opened-deck.ts'
import type { DeckId, EntryId, NoteId } from '../../../decks/model/id.ts'
import type { Problem } from '../../../decks/result.ts'
import type { DeckView } from '../../store/store.ts'

/** Where an import stands. Nothing is written before `done`. */
export type ImportStep =
  | { readonly at: 'choose'; readonly refused: { readonly name: string; readonly problem: Problem } | null }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'encoding'; readonly source: DeckSource; readonly problem: Problem }
  | ({ readonly at: 'plan'; /** Whether it is being written just now. */ readonly writing: boolean } & Planned)
  | { readonly at: 'done'; readonly entry: EntryId; readonly deck: DeckId; readonly title: string; readonly counts: TakenCount }

/** A file that was read, the deck it goes into, and what that would do. */
export interface Planned {
  readonly source: DeckSource
  readonly opened: OpenedDeck
  /** The reader's decks, to choose from. */
  readonly decks: readonly DeckView[]
  /** The deck it goes into, or null for a new one. */
  readonly target: DeckId | null
  readonly plan: ImportPlan
  /** The deck's title, as edited so far. */
  readonly title: string
  /** The changed notes that are taken. */
  readonly ticked: ReadonlySet<NoteId>
  /** Answers given so far to the cards of each note that would change. */
  readonly answers: ReadonlyMap<NoteId, number>
}

/** How many cards an import adds and changes. */
export interface TakenCount {
  readonly added: number
  readonly updated: number
}
