import type { FoldedCard } from './fold-card.ts'
import type { SearchContext } from './search-context.ts'
import { sortRecords, type CardOrder } from './sort-records.ts'

/** All cards in an order, and their places. */
export interface OrderedCards {
  readonly cards: readonly FoldedCard[]
  readonly places: Uint32Array
}

interface Kept extends OrderedCards {
  readonly version: number
  readonly key: string
}

/** So long an order by a column that changes with the time is good, in ms. */
const patience = 60_000
const mostKept = 4
const natural: CardOrder = { by: 'deck', descending: false }

/** Keeps the last orders that cards were put in, as long as `version` stays. `list` gives the cards in the order that decks have them. */
export function makeOrders(list: () => readonly FoldedCard[]): (order: CardOrder, context: SearchContext, version: number) => OrderedCards {
  const keys = new Map<string, string>()
  let orders: readonly Kept[] = []
  const inOrder = (order: CardOrder, context: SearchContext, version: number): OrderedCards => {
    const key = `${order.by} ${order.descending} ${order.by === 'recall' ? Math.floor(context.now / patience) : ''}`
    const known = orders.find((kept) => kept.version === version && kept.key === key)
    if (known !== undefined) return known
    const given = order.by === natural.by ? list() : inOrder(natural, context, version).cards
    const ranks = sortRecords(given.map(({ record }) => record), order, context, keys)
    const cards = Array.from(ranks, (rank) => given[rank] as FoldedCard)
    const made = { version, key, cards, places: Uint32Array.from(cards, ({ place }) => place) }
    orders = [made, ...orders.filter((kept) => kept.version === version && kept.key !== key)].slice(0, mostKept)
    return made
  }
  return inOrder
}
