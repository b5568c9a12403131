import type { Article } from '../model/article.ts'
import type { Deck, DeckFile } from '../model/deck.ts'
import type { ArticleId, DeckId, EntryId, NoteId, NoteTypeId } from '../model/id.ts'
import type { Making } from '../model/making.ts'
import type { Note } from '../model/note.ts'
import type { NoteType } from '../model/note-type.ts'

/** A note in its deck. `position` orders the notes of a deck; they are not counted without gaps. */
export interface PlacedNote {
  readonly id: NoteId
  readonly deck: DeckId
  readonly position: number
  /** When it came into the collection and when what it says was last changed here, ms since 1970 UTC; 0 for a shipped one. */
  readonly added: number
  readonly edited: number
  readonly note: Note
}

/**
 * Where a draft stands. `waiting`: in the inbox. `accepted`: its note is in the collection. `rejected`: the reader said no,
 * or removed the note it became. `gone`: an earlier making drafted it and the latest did not; what was decided still holds.
 */
export type DraftState = 'waiting' | 'accepted' | 'rejected' | 'gone'

/** What was drafted from the article of a deck, by the latest making that drafted it. */
export interface PlacedDraft {
  readonly id: NoteId
  readonly deck: DeckId
  readonly article: ArticleId
  /** Its place in the order of the text. */
  readonly position: number
  /** As drafted. What the reader made of it is in the collection. */
  readonly note: Note
  /** What the reader said of it; null when nothing, also when it joined the deck by itself. */
  readonly decided: 'accepted' | 'rejected' | null
  /** Why it was rejected, in the reader's words, when she said so. */
  readonly why?: string
  readonly state: DraftState
}

/** The article that a deck has, and the latest making of it. */
export interface TakenMaking {
  readonly deck: DeckId
  /** The kept file of the making, and of the one it replaced. */
  readonly file: string
  readonly previous: string | null
  readonly article: ArticleId
  /** Of the article. */
  readonly title: string
  readonly subtitle: string
  /** When it was taken in, ms since 1970 UTC, and by which entry. */
  readonly at: number
  readonly entry: EntryId
}

/** The collection: what there is to learn. A note is in one deck, the one that named it last. */
export interface Content {
  readonly decks: Map<DeckId, Deck>
  readonly articles: Map<ArticleId, Article>
  readonly notes: Map<NoteId, PlacedNote>
  readonly drafts: Map<NoteId, PlacedDraft>
  readonly makings: Map<DeckId, TakenMaking>
  readonly noteTypes: Map<NoteTypeId, NoteType>
}

/** What an entry took in: the deck of an import, or a making. */
export type KeptFile = DeckFile | Making

/** A collection without anything. */
export function emptyContent(): Content {
  return { decks: new Map(), articles: new Map(), notes: new Map(), drafts: new Map(), makings: new Map(), noteTypes: new Map() }
}
