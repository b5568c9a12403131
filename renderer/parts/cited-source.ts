import type { Article, Footnote, Passage } from '../../decks/model/article.ts'
import type { Citation } from '../../decks/model/citation.ts'

/** A place in an article that a card stands on, with what surrounds it. */
export interface CitedSource {
  readonly citation: Citation
  readonly article: Article
  /** The passage, or null when the fact stands in a footnote or the article no longer has it. */
  readonly passage: Passage | null
  /** The footnotes that support it, and the one it stands in, by number. */
  readonly footnotes: readonly Footnote[]
}

/** The numbers of all footnotes of a source, and which of them the article does not contain. */
export function listNotes({ citation, article, footnotes }: CitedSource): { numbers: number[]; missing: number[] } {
  const numbers = [...new Set([...footnotes.map((note) => note.number), ...citation.footnotes])].toSorted((a, b) => a - b)
  const there = new Set(article.footnotes.filter((note) => !note.missing).map((note) => note.number))
  return { numbers, missing: numbers.filter((number) => !there.has(number)) }
}
