import type { Traced } from './traced.ts'

/** A paragraph on its way into an article. Footnote marks still stand in the text, as raised digits (`¹²`). */
export interface DraftParagraph {
  readonly text: Traced
  readonly section: string | null
  readonly page: number | null
}

/** A footnote on its way into an article, without its number. */
export interface DraftNote {
  readonly number: number
  readonly text: Traced
}

/** An article whose parts are found and whose text is whole, before it gets ids, marks and resolved notes. */
export interface Draft {
  readonly title: string | null
  /** Whether it is the rest of an article whose beginning is not in the source. */
  readonly fragment: boolean
  readonly authors: readonly string[]
  readonly publication: string | null
  readonly issued: string | null
  readonly paragraphs: readonly DraftParagraph[]
  readonly notes: readonly DraftNote[]
  readonly remarks: readonly string[]
}
