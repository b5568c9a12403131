import type { Family } from '../../model/fact.ts'
import type { CardId } from '../../model/id.ts'

/** Credit reached among so many questions; `answered` of them were answered. */
export interface ScoreLine {
  readonly questions: number
  readonly answered: number
  readonly credit: number
}

/** A question that was answered and not all right. */
export interface QuizMiss {
  /** Its place in the quiz. */
  readonly question: number
  readonly credit: number
  readonly verdict: 'nearly' | 'wrong'
  /** The cards that it showed not to be known: of pairs and orders only the wrong ones. The first one's source stands beside it. */
  readonly cards: readonly CardId[]
}

/** What a quiz came to. */
export interface QuizScore extends ScoreLine {
  /** Credit over all questions, also those not answered, 0 to 1. */
  readonly share: number
  /** Milliseconds spent on answers. */
  readonly took: number
  readonly families: readonly (ScoreLine & { readonly family: Family })[]
  /** In the order in which the quiz comes to them; null for what stands under no heading. */
  readonly sections: readonly (ScoreLine & { readonly section: string | null })[]
  readonly misses: readonly QuizMiss[]
  /** The cards of all misses, each once: "study these". */
  readonly study: readonly CardId[]
}
