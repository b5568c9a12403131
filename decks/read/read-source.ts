import type { Article } from '../model/article.ts'
import type { OpenedSource } from '../model/opened-source.ts'
import type { Result } from '../result.ts'
import { ok } from '../result.ts'
import { finishDrafts } from './finish-drafts.ts'
import { readArticles } from './read-articles.ts'
import { readHtml } from './read-html.ts'
import { readPages } from './read-pages.ts'

/**
 * Reads the articles in an opened file. Problems are those of `readArticles`, and `markup-too-deep` for markup that is
 * nested beyond what any page needs.
 */
export function readSource(source: OpenedSource): Result<Article[]> {
  if (source.kind === 'html') {
    const drafts = readHtml(source)
    return drafts.ok ? finishDrafts(drafts.value) : drafts
  }
  const read = source.kind === 'text' ? readArticles(source) : finishDrafts(readPages(source.pages, source.name, { title: source.title, author: source.author }))
  return read.ok ? ok(read.value.map((article) => withRemarks(article, source.remarks ?? []))) : read
}

function withRemarks(article: Article, remarks: readonly string[]): Article {
  return remarks.length === 0 ? article : { ...article, remarks: [...remarks, ...article.remarks].slice(0, 1000) }
}
