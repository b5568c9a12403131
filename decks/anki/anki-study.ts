import type { PastReview } from '../model/card-study.ts'
import type { CardId } from '../model/id.ts'

/** When a card comes back, as the other program says it. */
export type AnkiDue =
  /** Not learned yet: its place among the new cards. */
  | { readonly kind: 'position'; readonly position: number }
  /** A moment, ms since 1970 UTC. */
  | { readonly kind: 'moment'; readonly at: number }
  /** A day of the calendar: days since 1 January 1970, wherever the reader is. */
  | { readonly kind: 'day'; readonly day: number }

/** What FSRS knew of a card in the other program. */
export interface AnkiMemory {
  /** Days until recall falls to 90%. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
  /** The share of cards to be known that its last interval was made for, or null. */
  readonly retention: number | null
  /** ms since 1970 UTC, or null where it is not kept. */
  readonly lastReviewAt: number | null
}

/** What is known of one card in the other program's terms; `place-cards.ts` turns it into Lectern's. */
export interface AnkiStudy {
  readonly card: CardId
  readonly stage: 'new' | 'learning' | 'review' | 'relearning'
  readonly due: AnkiDue
  /** Days; 0 while it is learned for the first time. */
  readonly interval: number
  /** Thousandths; 0 where there is none. */
  readonly ease: number
  readonly reps: number
  readonly lapses: number
  /** How many learning steps are left. */
  readonly stepsLeft: number
  readonly memory: AnkiMemory | null
  readonly suspended: boolean
  /** True when it was put off for a day. */
  readonly buried: boolean
  readonly colour: number
  /** By time. */
  readonly reviews: readonly PastReview[]
}
