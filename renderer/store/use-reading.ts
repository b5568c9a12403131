import { useLiveQuery } from 'dexie-react-hooks'
import type { ArticleId, PassageId } from '../../decks/model/id.ts'
import { readReading } from './read-reading.ts'
import { useStore } from './store-context.tsx'

/** The passages of an article that the reader marked as read, live. Undefined until first read. */
export function useReading(article: ArticleId): ReadonlySet<PassageId> | undefined {
  const store = useStore()
  return useLiveQuery(async () => readReading(store, article), [store, article])
}
