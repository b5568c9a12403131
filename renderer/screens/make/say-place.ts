import type { Article } from '../../../decks/model/article.ts'
import type { Citation } from '../../../decks/model/citation.ts'

/** Where a draft stands in its article, in the space of a chip: "¶ 1, notes 14, 15", "in note 2"; `missing` when one of the notes is not there. */
export function sayPlace(citations: readonly Citation[], article: Article): { readonly words: string; readonly missing: boolean } | null {
  if (citations.length === 0) return null
  const paragraphs = [...new Set(citations.flatMap(({ passage }) => article.passages.find(({ id }) => id === passage)?.paragraph ?? []))]
  const standsIn = article.footnotes.filter(({ id }) => citations.some(({ passage }) => passage === id)).map(({ number }) => number)
  const notes = [...new Set(citations.flatMap(({ footnotes }) => footnotes))].filter((note) => !standsIn.includes(note)).toSorted((a, b) => a - b)
  const pages = [...new Set(citations.flatMap(({ passage }) => article.passages.find(({ id }) => id === passage)?.page ?? []))]
  const there = new Set(article.footnotes.filter(({ missing }) => !missing).map(({ number }) => number))
  const words = [
    pages.length === 0 ? '' : `p. ${pages.join(', ')}`,
    paragraphs.length === 0 ? '' : `¶ ${paragraphs.join(', ')}`,
    standsIn.length === 0 ? '' : `in ${standsIn.length === 1 ? 'note' : 'notes'} ${standsIn.join(', ')}`,
    notes.length === 0 ? '' : `${notes.length === 1 ? 'note' : 'notes'} ${notes.join(', ')}`,
  ].filter(Boolean).join(', ')
  return { words: words || 'in the article', missing: notes.some((note) => !there.has(note)) }
}
