import type { Entity } from './entity.ts'
import type { Sentence } from './reading.ts'
import type { TokenRange } from './token.ts'

/** Words of a sentence that stand for something named elsewhere, and the wording that takes their place. */
export interface Replacement {
  /** Offsets in the sentence. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** True when the sentence itself holds what the word stands for: needed only when its clause stands alone. */
  readonly isInner: boolean
  /** Who or what it names, when it is just a name. */
  readonly entity?: Entity | null
}

/** What the pronouns and definites of one sentence stand for. */
export interface References {
  readonly replacements: readonly Replacement[]
  /** Tokens that point outside the sentence and could not be told: a clause that holds one is not used. */
  readonly unresolved: ReadonlySet<number>
  /** Tokens that point to an earlier clause of the same sentence: a clause that holds one cannot stand alone. */
  readonly dangling: ReadonlySet<number>
}

/** What a subject pronoun of the next sentence would stand for. */
export interface Antecedent {
  readonly text: string
  /** The one it names, when the wording is a name and nothing else. */
  readonly entity: Entity | null
  readonly isGroup: boolean
  readonly isPlural: boolean
  readonly isPerson: boolean
}

/** The wording of a token range as the source has it. */
export function textOf(sentence: Sentence, range: TokenRange): string {
  const [first, last] = [sentence.tokens[range[0]], sentence.tokens[range[1] - 1]]
  return first === undefined || last === undefined || range[1] <= range[0] ? '' : sentence.place.text.slice(first.start, last.end)
}
