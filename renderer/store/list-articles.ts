import type { ArticleId } from '../../decks/model/id.ts'
import type { Store } from './store.ts'

/** An article that cards cite, as lists show it. */
export interface ArticleView {
  readonly id: ArticleId
  readonly title: string
  readonly authors: readonly string[]
}

/** The articles that cards cite, by title. */
export async function listArticles(store: Store): Promise<readonly ArticleView[]> {
  const rows = await store.database.articles.toArray()
  return rows.map(({ id, article }) => ({ id, title: article.title, authors: article.authors })).toSorted((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1))
}
