import { useMemo, useState } from 'react'
import type { CardId, DeckId } from '../../../decks/model/id.ts'
import { useStore } from '../../store/store-context.tsx'
import type { CardView, DeckView, Today } from '../../store/store.ts'
import { filterCards, noFilter } from './card-filter.ts'
import type { CardFilter, FilterContext } from './card-filter.ts'
import { sortCards } from './sort-cards.ts'
import type { CardOrder } from './sort-cards.ts'
import { useFound } from './use-found.ts'
import { useMissingNotes } from './use-missing-notes.ts'

export interface Listed {
  readonly shown: readonly CardView[]
  readonly filter: CardFilter
  readonly context: FilterContext
  readonly chosen: CardId | null
  readonly words: string
  readonly order: CardOrder
  readonly choose: (card: CardId) => void
  readonly change: (change: Partial<CardFilter>) => void
  readonly setWords: (words: string) => void
  readonly setOrder: (order: CardOrder) => void
  /** Takes off all filters, so that any card can be seen. */
  readonly reveal: () => void
}

/** Which cards the Library lists, in which order, and which of them is chosen; it starts as the address asks. */
export function useListed(cards: readonly CardView[], decks: readonly DeckView[], today: Today, asked: string | undefined, id: string | undefined): Listed {
  const store = useStore()
  const [filter, setFilter] = useState<CardFilter>(() => ({ ...noFilter, deck: asked === 'deck' && id !== undefined ? (id as DeckId) : null, state: asked === 'marked' || asked === 'hard' ? asked : null }))
  const [picked, setPicked] = useState<CardId | null>(asked === 'card' && id !== undefined ? (id as CardId) : null)
  const [words, setWords] = useState('')
  const [order, setOrder] = useState<CardOrder>('deck')
  const missing = useMissingNotes(cards)
  const found = useFound(words, cards)
  const context = useMemo(() => ({ now: store.now(), clock: today.clock, missing, weightsOf: (deck: DeckId) => today.presetOf(deck).weights, hardAfterOf: (deck: DeckId) => today.presetOf(deck).hardAfter }), [store, today, missing])
  // A deck that was removed filters nothing; when undo brings it back it filters again.
  const deck = decks.some(({ id: each }) => each === filter.deck) ? filter.deck : null
  const full = useMemo(() => ({ ...filter, deck, found }), [filter, deck, found])
  const shown = useMemo(() => sortCards(filterCards(cards, full, context), order, context), [cards, full, context, order])
  const chosen = picked !== null && cards.some(({ card }) => card.id === picked) ? picked : (shown[0]?.card.id ?? null)
  return {
    shown,
    filter: full,
    context,
    chosen,
    words,
    order,
    choose: setPicked,
    change: (change) => { setFilter({ ...filter, ...change }); setPicked(null) },
    setWords: (next) => { setWords(next); setPicked(null) },
    setOrder,
    reveal: () => { setFilter(noFilter); setWords('') },
  }
}
