import type { Article } from '../../decks/model/article.ts'
import type { ArticleId } from '../../decks/model/id.ts'
import type { Store } from './store.ts'

/** An article that cards cite, or null. */
export async function findArticle(store: Store, id: ArticleId): Promise<Article | null> {
  return (await store.database.articles.get(id))?.article ?? null
}
