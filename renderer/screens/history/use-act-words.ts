import { useEffect, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import { findCards } from '../../store/find-cards.ts'
import type { ActView } from '../../store/list-acts.ts'
import { useStore } from '../../store/store-context.tsx'

const none: ReadonlyMap<CardId, string> = new Map()

/** The questions of the cards that these acts were about, as they are now. */
export function useActWords(acts: readonly ActView[] | undefined): ReadonlyMap<CardId, string> {
  const store = useStore()
  const [questions, setQuestions] = useState(none)
  useEffect(() => {
    let current = true
    const cards = [...new Set(acts?.flatMap(({ card }) => card ?? []))]
    const read = async () => {
      const views = await findCards(store, cards)
      if (current) setQuestions(new Map(views.map(({ card }) => [card.id, card.question])))
    }
    if (cards.length > 0) void read()
    return () => { current = false }
  }, [store, acts])
  return questions
}
