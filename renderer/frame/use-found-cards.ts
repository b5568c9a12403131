import { useEffect, useState } from 'react'
import { findCards } from '../store/find-cards.ts'
import { searchCards } from '../store/search-cards.ts'
import { useStore } from '../store/store-context.tsx'
import type { CardView, Store } from '../store/store.ts'

const pause = 80
const most = 8
const none: readonly CardView[] = []

/** The best cards for some words, a moment after the typing stops; none for a single letter. */
export function useFoundCards(words: string): readonly CardView[] {
  const store = useStore()
  const wanted = words.trim()
  const [found, setFound] = useState<{ words: string; cards: readonly CardView[] }>({ words: '', cards: none })
  useEffect(() => {
    if (wanted.length < 2) return
    let current = true
    const show = async () => {
      const cards = await findByWords(store, wanted)
      if (current) setFound({ words: wanted, cards })
    }
    const timer = setTimeout(() => void show(), pause)
    return () => { current = false; clearTimeout(timer) }
  }, [store, wanted])
  return wanted.length < 2 ? none : found.cards
}

async function findByWords(store: Store, words: string): Promise<readonly CardView[]> {
  const hits = await searchCards(store, words)
  return findCards(store, hits.slice(0, most).map(({ card }) => card))
}
