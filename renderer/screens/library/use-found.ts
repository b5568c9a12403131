import { useEffect, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import { searchCards } from '../../store/search-cards.ts'
import { useStore } from '../../store/store-context.tsx'
import type { CardView } from '../../store/store.ts'

const pause = 80

/** The cards that have the words, best first; null while no word is typed. Follows the typing after a moment, and the cards when they change. */
export function useFound(words: string, cards: readonly CardView[]): readonly CardId[] | null {
  const store = useStore()
  const wanted = words.trim()
  const [found, setFound] = useState<readonly CardId[]>([])
  useEffect(() => {
    if (wanted === '') return
    let current = true
    const find = async () => {
      const hits = await searchCards(store, wanted)
      const known = new Set(cards.map(({ card }) => card.id))
      if (current) setFound(hits.map(({ card }) => card).filter((id) => known.has(id)))
    }
    const timer = setTimeout(() => void find(), pause)
    return () => { current = false; clearTimeout(timer) }
  }, [store, wanted, cards])
  return wanted === '' ? null : found
}
