import type { CardKind } from '../model/card.ts'
import type { Family } from '../model/fact.ts'
import type { ArticleId, CardId, DeckId, NoteId } from '../model/id.ts'

/**
 * What a search looks at of one card: plain data that goes to the worker by structured clone. Cards of one note share
 * `fields`, `tags` and `articles` (the same arrays), so that a message holds them once. Texts are without markup; times are
 * ms since 1970 UTC.
 */
export interface CardRecord {
  readonly card: CardId
  readonly note: NoteId
  readonly deck: DeckId
  readonly deckTitle: string
  readonly question: string
  readonly answer: string
  readonly remark: string | null
  /** What a note of a note type holds: name and text of each field, in its order. Empty for a plain note. */
  readonly fields: readonly (readonly [name: string, text: string])[]
  readonly tags: readonly string[]
  /** The articles that it cites, each once, with their titles. */
  readonly articles: readonly (readonly [id: ArticleId, title: string])[]
  readonly family: Family
  /** The name of its note type; null for a plain note. */
  readonly type: string | null
  readonly kind: CardKind
  /** Which template or gap of its note type makes it, from 0; 0 for a plain card. */
  readonly template: number
  /** When its note came into the collection, and when that was last changed; 0 when it is not known. */
  readonly added: number
  readonly edited: number
  readonly state: 'new' | 'learning' | 'review' | 'relearning'
  /** 0 while new. */
  readonly due: number
  /** Days; 0 while new. */
  readonly stability: number
  /** 1 to 10; 0 while new. */
  readonly difficulty: number
  readonly lastReviewAt: number | null
  readonly reps: number
  readonly lapses: number
  /** Days from the last answer to `due`; 0 while new or being learned. */
  readonly interval: number
  /** Its place among the new cards of its deck. */
  readonly position: number
  readonly suspended: boolean
  /** Study day before which it is not shown, or null. */
  readonly buriedUntil: number | null
  /** 0 for none, 1 to 7. */
  readonly colour: number
  /** True when the reader marked it as wrong. */
  readonly wrong: boolean
  /** True when it was forgotten as often as its deck's preset calls hard to keep. */
  readonly hard: boolean
  /** The latest answers, at most 20, the newest first: when, and 1 (again) to 4 (easy). */
  readonly answers: readonly (readonly [at: number, rating: number])[]
  /** True while it waits in the inbox; such a card has the state new. */
  readonly draft: boolean
  /** True when its note names a file that is not there, or cites a numbered note that its article does not have. */
  readonly missing: boolean
  /** True when it asks nothing. */
  readonly empty: boolean
}
