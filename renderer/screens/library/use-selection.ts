import { useMemo, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import type { CardView } from '../../store/store.ts'

/** How a click on a row is meant: to open it, to select it besides the others, or all from the last one to it. */
export type Pick = 'open' | 'toggle' | 'range'

export interface Selection {
  /** The selected cards that are listed now, in their order: nothing out of sight is ever changed. */
  readonly cards: readonly CardView[]
  readonly has: (card: CardId) => boolean
  readonly toggle: (card: CardId) => void
  /** Selects from the last one that was selected or opened to this one. */
  readonly extend: (card: CardId, from: CardId | null) => void
  readonly all: () => void
  readonly clear: () => void
}

/** Cards that are selected for one act on all of them. */
export function useSelection(shown: readonly CardView[]): Selection {
  const [selected, setSelected] = useState<ReadonlySet<CardId>>(new Set())
  const [last, setLast] = useState<CardId | null>(null)
  const cards = useMemo(() => (selected.size === 0 ? [] : shown.filter(({ card }) => selected.has(card.id))), [shown, selected])
  return {
    cards,
    has: (card) => selected.has(card),
    toggle: (card) => {
      const next = new Set(selected)
      if (!next.delete(card)) next.add(card)
      setSelected(next)
      setLast(card)
    },
    extend: (card, from) => {
      setSelected(new Set([...selected, ...listBetween(shown, last ?? from ?? card, card)]))
      setLast(card)
    },
    all: () => setSelected(new Set(shown.map(({ card }) => card.id))),
    clear: () => { setSelected(new Set()); setLast(null) },
  }
}

function listBetween(shown: readonly CardView[], from: CardId, to: CardId): CardId[] {
  const ends = [from, to].map((end) => shown.findIndex(({ card }) => card.id === end)).toSorted((a, b) => a - b)
  const [start = -1, end = -1] = ends
  return start < 0 ? [to] : shown.slice(start, end + 1).map(({ card }) => card.id)
}
