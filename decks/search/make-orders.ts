import type { FoldedCard } from './fold-card.ts'
import type { SearchContext } from './search-context.ts'
import { makeSortValues, type CardOrder, type ComparePlaces, type SortValues } from './sort-records.ts'

/** All cards in the last orders that were asked for. A card that changed is put into its new place; the others stay. */
export interface Orders {
  /** The places of all cards. Not to be changed. */
  readonly list: (order: CardOrder, context: SearchContext) => Uint32Array
  /** To be told of every card that came, changed or went. */
  readonly change: (place: number) => void
}

interface Kept {
  readonly values: SortValues
  readonly compare: ComparePlaces
  places: Uint32Array
  readonly changed: Set<number>
}

/** So long an order by a column that changes with the time is good, in ms. */
const patience = 60_000
const mostKept = 4
/** After more changes than this all is sorted again. */
const mostChanged = 4000
const natural: CardOrder = { by: 'deck', descending: false }

/** `cards` are all cards by their places, kept by the caller. */
export function makeOrders(cards: readonly (FoldedCard | undefined)[]): Orders {
  const orders = new Map<string, Kept>()
  const inDecks: ComparePlaces = (a, b) => compareInDecks(cards[a] as FoldedCard, cards[b] as FoldedCard)
  let ranks: { readonly of: Uint32Array; readonly by: Uint32Array } = { of: new Uint32Array(), by: new Uint32Array() }

  const ranksOf = (of: Uint32Array) => {
    if (ranks.of === of) return
    const by = new Uint32Array(cards.length)
    of.forEach((place, rank) => { by[place] = rank })
    ranks = { of, by }
  }
  const sort = (order: CardOrder, context: SearchContext): Kept => {
    const values = makeSortValues(order, context)
    for (const card of cards) if (card !== undefined) values.read(card)
    const ties: ComparePlaces = order.by === natural.by ? inDecks : (a, b) => (ranks.by[a] as number) - (ranks.by[b] as number)
    const compare = values.compare(ties)
    const places = Uint32Array.from(cards.flatMap((card) => card?.place ?? []))
    return { values, compare, places: places.sort(compare), changed: new Set() }
  }
  const list = (order: CardOrder, context: SearchContext): Uint32Array => {
    if (order.by !== natural.by) ranksOf(list(natural, context))
    const key = `${order.by} ${order.descending} ${order.by === 'recall' ? Math.floor(context.now / patience) : ''}`
    const known = orders.get(key)
    const kept = known === undefined || known.changed.size > mostChanged ? sort(order, context) : settle(known, cards)
    orders.delete(key)
    orders.set(key, kept)
    for (const old of orders.keys()) if (orders.size > mostKept && old !== keyOfNatural) orders.delete(old)
    return kept.places
  }
  return {
    list,
    change: (place) => {
      for (const { changed } of orders.values()) changed.add(place)
    },
  }
}

const keyOfNatural = `${natural.by} ${natural.descending} `

function compareInDecks(a: FoldedCard, b: FoldedCard): number {
  return a.record.position - b.record.position || a.record.template - b.record.template || a.place - b.place
}

/** Takes the cards that changed out of their old places and puts them into their new ones. */
function settle(kept: Kept, cards: readonly (FoldedCard | undefined)[]): Kept {
  const { values, compare, places, changed } = kept
  if (changed.size === 0) return kept
  const there = [...changed].flatMap((place) => cards[place] ?? [])
  for (const card of there) values.read(card)
  const fresh = there.map(({ place }) => place).toSorted(compare)
  const stayed = places.filter((place) => !changed.has(place))
  const merged = new Uint32Array(stayed.length + fresh.length)
  let [from, at] = [0, 0]
  for (const place of fresh) {
    const end = findEnd(stayed, place, from, compare)
    merged.set(stayed.subarray(from, end), at)
    at += end - from
    merged[at] = place
    at += 1
    from = end
  }
  merged.set(stayed.subarray(from), at)
  kept.places = merged
  changed.clear()
  return kept
}

/** How many of `places`, which are in order, stand before one, from `from` on. */
function findEnd(places: Uint32Array, place: number, from: number, compare: ComparePlaces): number {
  let [least, most] = [from, places.length]
  while (least < most) {
    const middle = (least + most) >>> 1
    if (compare(places[middle] as number, place) < 0) least = middle + 1
    else most = middle
  }
  return least
}
