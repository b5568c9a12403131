import type { PlacedDraft, PlacedNote, TakenMaking } from '../../decks/journal/content.ts'
import type { Article } from '../../decks/model/article.ts'
import type { Deck } from '../../decks/model/deck.ts'
import type { Entry, EntryKind } from '../../decks/model/entry.ts'
import type { ArticleId, CardId, DeckId, DeviceId, EntryId, NoteId } from '../../decks/model/id.ts'
import type { Memory } from '../../decks/study/memory.ts'

// Rows are read and replaced, never changed in place: live queries compare them by identity.

/** One entry of the journal, as IndexedDB holds it. */
export interface EntryRow {
  readonly id: EntryId
  readonly kind: EntryKind
  /** What it is about: see `entryToSubject`. */
  readonly subject: string
  readonly at: number
  readonly device: DeviceId
  /** Its place in the order in which this computer wrote or learned of the entries. */
  readonly written: number
  /** 1 when it was taken back. */
  readonly dead: 0 | 1
  readonly entry: Entry
}

/** A deck, with what the list of decks shows of it. */
export interface DeckRow {
  readonly id: DeckId
  readonly deck: Deck
}

/** How much a deck has. */
export interface TallyRow {
  readonly deck: DeckId
  readonly notes: number
  readonly cards: number
  /** New cards, paused and marked ones left out. */
  readonly fresh: number
}

/** A deck file as it was imported, or a making, by the SHA-256 of its bytes: the journal's kept file once more. */
export interface FileRow {
  readonly hash: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** An article that cards cite. */
export interface ArticleRow {
  readonly id: ArticleId
  readonly article: Article
}

/** A note with its cards. A note is in one deck: the one that named it last. */
export type NoteRow = PlacedNote

/** A draft of a making and what became of it. */
export type DraftRow = PlacedDraft

/** The article of a deck and the latest making of it. */
export type MakingRow = TakenMaking

/** Where a card stands: one row for every card of every note. */
export interface MemoryRow {
  readonly card: CardId
  readonly note: NoteId
  readonly deck: DeckId
  /** Its place among the new cards of its deck. */
  readonly position: number
  readonly memory: Memory
  readonly suspended: boolean
  /** Study day before which it is not shown, or null. */
  readonly buriedUntil: number | null
  /** The reader's remark when she marked it as wrong (it may be empty), or null. */
  readonly wrong: string | null
  /** The last entry that changed it, or null when none has. */
  readonly last: EntryId | null
  /** `memory.due`, there only while the card has been met and is neither paused nor marked as wrong. */
  readonly waiting?: number
  /** The same, there only while it is also being learned or relearned. */
  readonly learning?: number
  /** `position`, there only while the card is new and neither paused nor marked as wrong. */
  readonly fresh?: number
}
