import type { TokenRange } from './token.ts'

/**
 * `main` has its own subject; `shared` takes the subject of the clause before it ("..., and dominates ...");
 * `sub` follows a subordinator; `relative` follows who or which, and its subject is what it describes.
 */
export type ClauseKind = 'main' | 'shared' | 'sub' | 'relative'

/** A clause of a sentence as token ranges. What stands between them (insertions, the tail) is no part of it. */
export interface Clause {
  readonly kind: ClauseKind
  /** The subordinator or relative word that opens it, in lower case, or null. */
  readonly opener: string | null
  /** Phrases before the subject, set off by commas. */
  readonly fronts: readonly TokenRange[]
  readonly subject: TokenRange
  /** The verb group with its auxiliaries and the adverbs inside it. */
  readonly verb: TokenRange
  /** Objects, complements and adjuncts after the verb. */
  readonly rest: TokenRange
  /** What follows the clause in its sentence: participles, relatives, further clauses. */
  readonly tail: TokenRange | null
}
