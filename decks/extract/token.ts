import type { DateSpan } from './date-span.ts'
import type { FigureSpan } from './find-figures.ts'
import type { Mention } from './entity.ts'
import type { VerbForm } from './verb-forms.ts'

/**
 * What a token does in its sentence. `finite` is a verb that makes a clause, `part` a participle, `ing` a
 * present participle, `inf` a bare verb after "to" or a modal; `that` is decided by the clause reader.
 */
export type Tag =
  | 'name' | 'date' | 'figure' | 'det' | 'poss' | 'pron' | 'rel' | 'that' | 'prep' | 'to' | 'and' | 'but' | 'sub'
  | 'be' | 'have' | 'do' | 'modal' | 'not' | 'adv' | 'adj' | 'noun' | 'finite' | 'part' | 'ing' | 'inf' | 'punct'

/** One word, mark, name, date or figure of a sentence; offsets in the sentence. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly tag: Tag
  readonly lemma: string | null
  readonly forms: ReadonlySet<VerbForm>
  readonly mention: Mention | null
  readonly date: DateSpan | null
  readonly figure: FigureSpan | null
}

/** Tokens `[from, to)` of a sentence. */
export type TokenRange = readonly [from: number, to: number]
