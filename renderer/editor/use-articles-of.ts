import { useEffect, useState } from 'react'
import type { Article } from '../../decks/model/article.ts'
import type { Citation } from '../../decks/model/citation.ts'
import type { ArticleId } from '../../decks/model/id.ts'
import { findArticle } from '../store/find-article.ts'
import { useStore } from '../store/store-context.tsx'

/** The articles that citations name, null for those that are gone. Undefined until first read. */
export function useArticlesOf(citations: readonly Citation[]): ReadonlyMap<ArticleId, Article | null> | undefined {
  const store = useStore()
  const names = [...new Set(citations.map(({ article }) => article))].join(' ')
  const [found, setFound] = useState<ReadonlyMap<ArticleId, Article | null>>()
  useEffect(() => {
    let open = true
    const ids = names.split(' ').filter(Boolean) as ArticleId[]
    const read = async () => {
      const pairs = await Promise.all(ids.map(async (id) => [id, await findArticle(store, id)] as const))
      if (open) setFound(new Map(pairs))
    }
    void read()
    return () => { open = false }
  }, [store, names])
  return found
}
