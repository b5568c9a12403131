import { gainOf, isCatchingUp } from './catch-up.ts'
import { dayLength } from './day.ts'
import { retrievability } from './memory.ts'
import { mixText } from './mix-text.ts'
import type { DayPlanInput, QueueRow } from './queue.ts'

type Arranging = Pick<DayPlanInput, 'order' | 'seed' | 'now' | 'deckLimits' | 'catchUp'>

/**
 * Due cards, those first that are to come when not all can: longest overdue first and by chance within a day, least likely
 * recalled first, or in any order; while the reader catches up, those first that gain most.
 */
export function orderReviews(rows: readonly QueueRow[], { order, seed, now, deckLimits, catchUp }: Arranging, dayEnd: number, today: number): QueueRow[] {
  const rankOf = (row: QueueRow): number => {
    const weights = deckLimits.get(row.deck)?.weights ?? null
    if (isCatchingUp(catchUp, today)) return -gainOf(row.memory, now, weights)
    if (order.due === 'recall') return retrievability(row.memory, now, weights) ?? 0
    return order.due === 'late' ? -Math.floor((dayEnd - row.memory.due) / dayLength) : 0
  }
  return sortByRank(rows, rankOf, seed)
}

/** New cards as they came, or in any order. */
export function orderFresh(rows: readonly QueueRow[], { order, seed }: Arranging): QueueRow[] {
  return order.fresh === 'text' ? [...rows] : sortByRank(rows, () => 0, seed)
}

/** One queue of repeated and new cards, over all decks at once or deck by deck. */
export function arrangeCards(reviews: readonly QueueRow[], fresh: readonly QueueRow[], { order, deckLimits }: Arranging): QueueRow[] {
  if (order.interleave) return mix(reviews, mixDecks(fresh), order.mix)
  const decks = new Set([...deckLimits.keys(), ...reviews.map((row) => row.deck), ...fresh.map((row) => row.deck)])
  return [...decks].flatMap((deck) => mix(reviews.filter((row) => row.deck === deck), fresh.filter((row) => row.deck === deck), order.mix))
}

/** Puts `few` among `many` so that the gaps between them are as even as can be; both keep their order. */
export function spreadAmong<T>(many: readonly T[], few: readonly T[]): T[] {
  const total = many.length + few.length
  const mixed: T[] = []
  let placed = 0
  for (let at = 0; at < total; at += 1) {
    const wanted = Math.floor(((at + 1) * few.length + many.length / 2) / total)
    const next = wanted > placed ? few[placed] : many[at - placed]
    if (wanted > placed) placed += 1
    if (next !== undefined) mixed.push(next)
  }
  return mixed
}

function mix(reviews: readonly QueueRow[], fresh: readonly QueueRow[], how: DayPlanInput['order']['mix']): QueueRow[] {
  if (how === 'mixed') return spreadAmong(reviews, fresh)
  return how === 'repeat-first' ? [...reviews, ...fresh] : [...fresh, ...reviews]
}

/** Mixes the new cards of several decks evenly; those of one deck keep their order. */
function mixDecks(rows: readonly QueueRow[]): QueueRow[] {
  const byDeck = new Map<string, QueueRow[]>()
  for (const row of rows) byDeck.set(row.deck, [...(byDeck.get(row.deck) ?? []), row])
  return [...byDeck.values()].reduce<QueueRow[]>((mixed, own) => spreadAmong(mixed, own), [])
}

function sortByRank(rows: readonly QueueRow[], rankOf: (row: QueueRow) => number, seed: number): QueueRow[] {
  return rows
    .map((row) => ({ row, rank: rankOf(row), chance: mixText(seed, row.card) }))
    .toSorted((a, b) => a.rank - b.rank || a.chance - b.chance || (a.row.card < b.row.card ? -1 : 1))
    .map(({ row }) => row)
}
