import type { Article } from '../model/article.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import type { Draft } from './draft.ts'
import { finishArticle } from './finish-article.ts'

/** So many words have the longest books; what has more takes the memory of the page when it is read for facts. */
const mostWords = 300_000

/** The articles of drafts, without those that have nothing to read. Problems: `no-paragraph`, `text-too-long`. */
export function finishDrafts(drafts: readonly Draft[]): Result<Article[]> {
  const articles = drafts.map(finishArticle).filter((article) => article.passages.length > 0)
  if (articles.length === 0) return fail('no-paragraph', 'No paragraph could be found in this text. A paragraph is a line with at least one sentence.')
  if (articles.some((article) => article.passages.length > 20_000 || article.footnotes.length > 10_000)) return fail('text-too-long', 'This text has more than 20,000 paragraphs or 10,000 notes. Cut it into parts and make a deck of each.')
  if (articles.some((article) => hasMoreWords(article, mostWords))) return fail('text-too-long', 'This text has more than 300,000 words. Cut it into parts and make a deck of each.')
  return ok(articles)
}

function hasMoreWords({ passages }: Article, most: number): boolean {
  let words = 0
  for (const { text } of passages) {
    const pattern = /\p{L}+/gu
    while (pattern.test(text)) words++
    if (words > most) return true
  }
  return false
}
