import type { CardKind } from '../model/card.ts'
import type { Fact } from '../model/fact.ts'

/** A card before the gates. */
export interface Draft {
  readonly kind: CardKind
  readonly question: string
  readonly answer: string
  readonly remark: string | null
  readonly accepts: readonly string[]
  /** Tells the cards of one fact apart in their ids: `forward` asks for the answer, `back` the other way. */
  readonly side: 'forward' | 'back'
  /** What the article is about stands before the question, see [Note: topic]. */
  readonly hasTopic?: boolean
}

/** A draft with the fact that it asks for. */
export interface Proposal {
  readonly fact: Fact
  readonly draft: Draft
}

/** Why a draft makes no card, in a few plain words; null when nothing speaks against it. */
export type Gate = (proposal: Proposal) => string | null
