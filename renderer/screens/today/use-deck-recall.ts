import { useEffect, useState } from 'react'
import type { CardId, DeckId } from '../../../decks/model/id.ts'
import type { Seminar } from '../../../decks/model/seminar.ts'
import type { CardForecast } from '../../../decks/study/seminar/seminar-plan.ts'
import { findCards } from '../../store/find-cards.ts'
import { useStore } from '../../store/store-context.tsx'
import { usePlan } from '../../store/use-plan.ts'
import { useSeminars } from '../../store/use-seminars.ts'

/** What each deck will be worth on the day of the next seminar: mean recall of its cards that are part of it, 0 to 1. */
export interface DeckRecall {
  readonly seminar: Seminar
  /** Mean over all its cards, 0 to 1. */
  readonly recall: number
  readonly byDeck: ReadonlyMap<DeckId, number>
}

/** That of the next seminar, once a plan for it is kept; null without one. */
export function useDeckRecall(): DeckRecall | null {
  const store = useStore()
  const plan = usePlan()?.plan
  const seminars = useSeminars()
  const [deckOf, setDeckOf] = useState<ReadonlyMap<CardId, DeckId>>()
  const next = (seminars ?? []).filter(({ at }) => at > store.now()).toSorted((a, b) => a.at - b.at).find(({ id }) => plan?.seminars.some((forecast) => forecast.id === id))
  const forecast = plan?.seminars.find(({ id }) => id === next?.id)
  const cards = forecast?.cards
  useEffect(() => {
    if (cards === undefined) return
    let current = true
    const find = async () => {
      const views = await findCards(store, cards.map(({ card }) => card))
      if (current) setDeckOf(new Map(views.map(({ card, deck }) => [card.id, deck])))
    }
    void find()
    return () => { current = false }
  }, [store, cards])
  return next === undefined || forecast === undefined || cards === undefined || deckOf === undefined ? null : { seminar: next, recall: forecast.recall, byDeck: meanByDeck(cards, deckOf) }
}

function meanByDeck(cards: readonly CardForecast[], deckOf: ReadonlyMap<CardId, DeckId>): Map<DeckId, number> {
  const sums = new Map<DeckId, { recall: number; count: number }>()
  for (const { card, recall } of cards) {
    const deck = deckOf.get(card)
    if (deck === undefined) continue
    const old = sums.get(deck) ?? { recall: 0, count: 0 }
    sums.set(deck, { recall: old.recall + recall, count: old.count + 1 })
  }
  return new Map([...sums].map(([deck, { recall, count }]) => [deck, recall / count]))
}
