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
    void Promise.all(ids.map(async (id) => [id, await findArticle(store, id)] as const)).then((pairs) => { if (open) setFound(new Map(pairs)) })
    return () => { open = false }
  }, [store, names])
  return found
}
