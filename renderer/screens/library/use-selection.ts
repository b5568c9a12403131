import { useMemo, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'

/** How a click on a row is meant: to open it, to select it besides the others, or all from the last one to it. */
export type Pick = 'open' | 'toggle' | 'range'

export interface Selection {
  /** The selected cards that are listed now, in their order: nothing out of sight is ever changed. */
  readonly cards: readonly CardId[]
  readonly count: number
  readonly has: (card: CardId) => boolean
  readonly toggle: (card: CardId) => void
  /** Selects from the last one that was selected or opened to this one. */
  readonly extend: (card: CardId, from: CardId | null) => void
  readonly all: () => void
  readonly clear: () => void
}

const nothing: readonly CardId[] = []

/** Cards that are selected for one act on all of them. */
export function useSelection(shown: readonly CardId[]): Selection {
  const [selected, setSelected] = useState<ReadonlySet<CardId>>(new Set())
  const [last, setLast] = useState<CardId | null>(null)
  const cards = useMemo(() => (selected.size === 0 ? nothing : shown.filter((card) => selected.has(card))), [shown, selected])
  return {
    cards,
    count: cards.length,
    has: (card) => selected.has(card),
    toggle: (card) => {
      const next = new Set(selected)
      if (!next.delete(card)) next.add(card)
      setSelected(next)
      setLast(card)
    },
    extend: (card, from) => {
      const next = new Set(selected)
      for (const each of listBetween(shown, last ?? from ?? card, card)) next.add(each)
      setSelected(next)
      setLast(card)
    },
    all: () => setSelected(new Set(shown)),
    clear: () => { setSelected(new Set()); setLast(null) },
  }
}

function listBetween(shown: readonly CardId[], from: CardId, to: CardId): readonly CardId[] {
  const ends = [from, to].map((end) => shown.indexOf(end)).toSorted((a, b) => a - b)
  const [start = -1, end = -1] = ends
  return start < 0 ? [to] : shown.slice(start, end + 1)
}
