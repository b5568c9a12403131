import type { Rating } from '../../model/review.ts'

/**
 * The answers of one card that count: those not taken back, in the order of their entries (which is the order in which
 * replaying applies them). Practice is left out.
 */
export interface FitCard {
  readonly ratings: readonly Rating[]
  /** When each was given, ms since 1970 UTC; as many as `ratings`. */
  readonly times: readonly number[]
  /** Places in `ratings` of the answers before which the card was made new again (a `schedule` entry to `new`), ascending; usually none. */
  readonly restarts: readonly number[]
}

/** What a fit is given: the answers of all cards that share a preset, in any order of cards. Cards without answers may be left out. */
export interface FitLog {
  readonly cards: readonly FitCard[]
}
