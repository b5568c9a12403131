import { useLiveQuery } from 'dexie-react-hooks'
import { listArticles, type ArticleView } from './list-articles.ts'
import { useStore } from './store-context.tsx'

/** The articles that cards cite, live. Undefined until first read. */
export function useArticles(): readonly ArticleView[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => listArticles(store), [store])
}
