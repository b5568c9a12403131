import type { Article } from '../../decks/model/article.ts'
import type { Citation } from '../../decks/model/citation.ts'
import { splitSentences } from '../../decks/model/split-sentences.ts'
import { findQuote, type TextRange } from '../parts/source-pane-quote.ts'

/** How a citation stands to its article now. */
export type Standing =
  | { readonly what: 'there'; readonly text: string; readonly range: TextRange }
  /** The paragraph is there but has the quote no more, or it is gone; the article itself may be gone. */
  | { readonly what: 'changed' | 'gone' | 'no-article' }

/** Where a citation stands now. */
export function findStanding(citation: Citation, article: Article | null | undefined): Standing {
  if (article === null || article === undefined) return { what: 'no-article' }
  const text = [...article.passages, ...article.footnotes].find(({ id }) => id === citation.passage)?.text
  if (text === undefined) return { what: 'gone' }
  const range = findQuote(text, citation)
  return range === null ? { what: 'changed' } : { what: 'there', text, range }
}

/** The sentence of the article that has most words of a quote, to begin with when a citation is mended; null when none has any. */
export function findLikeliest(quote: string, article: Article): { readonly passage: string; readonly start: number; readonly end: number } | null {
  const wanted = wordsOf(quote)
  let best: { passage: string; start: number; end: number; share: number } | null = null
  for (const { id, text } of [...article.passages, ...article.footnotes]) {
    for (const { start, end } of splitSentences(text)) {
      const words = wordsOf(text.slice(start, end))
      const common = [...words].filter((word) => wanted.has(word)).length
      const share = common / Math.max(1, wanted.size + words.size - common)
      if (common > 0 && (best === null || share > best.share)) best = { passage: id, start, end, share }
    }
  }
  return best
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}
