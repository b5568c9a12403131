import type { PastReview } from '../model/card-study.ts'
import type { CardId } from '../model/id.ts'
import type { OpenedCollection } from './opened-collection.ts'

/** How well a card was known in a program that is not Anki, before decks/study has said where that puts it here. */
export interface PastStudy {
  readonly state: 'learning' | 'review'
  /** When it was to be asked next, ms since 1970 UTC; of a program that knows only days, the first moment of the day in UTC. Null where it does not say. */
  readonly due: number | null
  /** Whether `due` is a day without an hour. */
  readonly byDay: boolean
  /** When it was answered last, ms since 1970 UTC, or null where the file does not say. */
  readonly lastReviewAt: number | null
  /** Days between the last answer and the next. */
  readonly interval: number
  /** By how much intervals grow, in thousandths, as in SM-2; 0 where the program has no such figure. */
  readonly ease: number
  readonly reps: number
  readonly lapses: number
  /** The log by time, where there is one. */
  readonly reviews: readonly PastReview[]
  readonly suspended: boolean
}

/** The same, of a card. */
export interface RawStudy extends PastStudy {
  readonly card: CardId
}

/** What a file of another program gave, and what it says of how well its cards are known. `decks` have no studies yet. */
export interface RawCollection extends OpenedCollection {
  readonly raw: readonly RawStudy[]
}
