import type { Article } from '../model/article.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import type { Draft } from './draft.ts'
import { finishArticle } from './finish-article.ts'

/** The articles of drafts, without those that have nothing to read. Problems: `no-paragraph`, `text-too-long`. */
export function finishDrafts(drafts: readonly Draft[]): Result<Article[]> {
  const articles = drafts.map(finishArticle).filter((article) => article.passages.length > 0)
  if (articles.length === 0) return fail('no-paragraph', 'No paragraph could be found in this text. A paragraph is a line with at least one sentence.')
  if (articles.some((article) => article.passages.length > 20_000 || article.footnotes.length > 10_000)) return fail('text-too-long', 'This text has more than 20,000 paragraphs or 10,000 notes. Cut it into parts and make a deck of each.')
  return ok(articles)
}
