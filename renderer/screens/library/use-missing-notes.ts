import { useEffect, useMemo, useState } from 'react'
import type { ArticleId, CardId } from '../../../decks/model/id.ts'
import { findArticle } from '../../store/find-article.ts'
import { useStore } from '../../store/store-context.tsx'
import type { CardView, Store } from '../../store/store.ts'

const none: ReadonlyMap<ArticleId, ReadonlySet<number>> = new Map()

/** The cards that cite a numbered note which their article cites but does not contain. */
export function useMissingNotes(cards: readonly CardView[]): ReadonlySet<CardId> {
  const store = useStore()
  const [missing, setMissing] = useState(none)
  const articles = [...new Set(cards.flatMap(({ note }) => note.citations.map(({ article }) => article)))].toSorted().join(' ')
  useEffect(() => {
    let current = true
    const read = async () => {
      const found = await readMissing(store, articles === '' ? [] : (articles.split(' ') as ArticleId[]))
      if (current) setMissing(found)
    }
    void read()
    return () => { current = false }
  }, [store, articles])
  return useMemo(() => new Set(cards.filter(({ note }) => note.citations.some(({ article, footnotes }) => footnotes.some((number) => missing.get(article)?.has(number)))).map(({ card }) => card.id)), [cards, missing])
}

async function readMissing(store: Store, ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, ReadonlySet<number>>> {
  const found = await Promise.all(ids.map((id) => findArticle(store, id)))
  return new Map(found.flatMap((article) => (article ? [[article.id, new Set(article.footnotes.filter(({ missing }) => missing).map(({ number }) => number))] as const] : [])))
}
