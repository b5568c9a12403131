import type { ArticleId, PassageId } from '../../decks/model/id.ts'
import type { Store } from './store.ts'

/** The passages of an article that the reader marked as read. */
export async function readReading(store: Store, article: ArticleId): Promise<ReadonlySet<PassageId>> {
  return new Set((await store.database.readings.get(article))?.passages)
}
