import { useEffect, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import { findCards } from '../../store/find-cards.ts'
import { pickCustom } from '../../store/pick-custom.ts'
import { useStore } from '../../store/store-context.tsx'
import type { Store } from '../../store/store.ts'
import { useToday } from '../../store/use-today.ts'
import { queryToChoice, queryToMinutes, type OwnChoice } from './custom-query.ts'
import { sayAutoStart } from './say-sitting.ts'
import { Sitting } from './sitting.tsx'

/** A sitting over cards of the reader's own choice. The cards are picked once, when it opens. */
export function OwnStudy({ query }: { query: string }) {
  const store = useStore()
  const today = useToday()
  const [cards, setCards] = useState<readonly CardId[]>()
  const [first, setFirst] = useState<CardId | null>(null)
  const own = queryToChoice(query)
  useEffect(() => {
    let current = true
    const pick = async () => {
      const found = await pickCards(store, queryToChoice(query))
      if (current) setCards(found)
    }
    void pick()
    return () => { current = false }
  }, [store, query])
  if (today === undefined || cards === undefined) return null
  const { autoAdvance, timebox } = today.settings
  const plan = {
    queue: first === null ? cards : [first, ...cards.filter((card) => card !== first)],
    waiting: [],
    counts: own.what === 'cards' ? own.counts : own.choice.counts,
    own: true,
    minutes: queryToMinutes(query) ?? timebox,
    ...(autoAdvance === null ? {} : { said: sayAutoStart(autoAdvance) }),
  }
  return <Sitting key={first ?? ''} today={today} plan={plan} planned={[]} onGoOn={() => {}} onEarlier={setFirst} />
}

async function pickCards(store: Store, own: OwnChoice): Promise<readonly CardId[]> {
  if (own.what === 'choice') return pickCustom(store, own.choice, store.now())
  const there = new Set((await findCards(store, own.cards)).map(({ card }) => card.id))
  return own.cards.filter((card) => there.has(card))
}
