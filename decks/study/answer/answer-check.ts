import type { Rating } from '../../model/review.ts'
import type { WrittenWord } from './fold-answer.ts'

/** What an answer is compared as. */
export type AnswerKind = 'name' | 'figure' | 'date' | 'list' | 'text'

/**
 * What keeps an answer from being all right, for a short word beside it. `none` when nothing does; `other` when it is simply
 * another answer.
 */
export type Difference = 'none' | 'spelling' | 'word-missing' | 'word-extra' | 'part' | 'less-exact' | 'day' | 'month' | 'year' | 'near' | 'unit' | 'qualifier' | 'order' | 'ambiguous' | 'other'

/** A typed answer beside the answer of the card. It suggests; the reader rates. */
export interface AnswerCheck {
  readonly verdict: 'right' | 'nearly' | 'wrong'
  readonly kind: AnswerKind
  /** How much of it is right, 0 to 1; lists and dates have parts. */
  readonly credit: number
  readonly difference: Difference
  /** What differs, in one or two plain sentences: `Close enough. The text says 10,905. You are 0.9% above it; up to 2% counts as right.` Empty when nothing needs saying. */
  readonly said: string
  /** The wording it was held against: the card's answer, or one of those that also count. */
  readonly wording: string
  /** What was typed, word by word. `differs` is true for words that this wording does not have; all false unless the verdict is `nearly`. */
  readonly typed: readonly (WrittenWord & { readonly differs: boolean })[]
  /** Words of the wording that were left out, as they stand there; empty unless the verdict is `nearly`. */
  readonly missing: readonly string[]
  /** 1 again, 2 hard, 3 good: what the reader would fairly choose among four. */
  readonly suggested: Rating
}

/** What else decides whether an answer is right. */
export interface AnswerContext {
  /** Other answers of the same deck: a surname alone is right only when it can mean nobody else there. */
  readonly others: readonly string[]
}
