import type { CardId } from '../model/id.ts'
import type { CardRecord } from './card-record.ts'
import { foldCard, type FoldedCard } from './fold-card.ts'
import { matchQuery, type CardMatcher } from './match-query.ts'
import { parseQuery, type QueryProblem } from './parse-query.ts'
import { sortRecords, type CardOrder } from './sort-records.ts'
import type { SearchContext } from './search-context.ts'
import { collectVocabulary, type SearchVocabulary } from './vocabulary.ts'

// [Note: places] Every card has a place, a number it got when it came first and keeps; one that was removed leaves its
// place empty. Both sides of the worker count alike, so that a result is a list of numbers.

/** What a search found. */
export interface SearchAnswer {
  /** Places of the cards found, in the order asked for; null when the text has a problem that leaves nothing to search for. */
  readonly places: Uint32Array<ArrayBuffer> | null
  readonly problem: QueryProblem | null
}

/** All cards, ready to be searched. */
export interface CardIndex {
  /** Adds cards and replaces those that are known. */
  readonly put: (records: readonly CardRecord[]) => void
  readonly remove: (cards: readonly CardId[]) => void
  /** How many cards there are. */
  readonly size: () => number
  readonly search: (text: string, order: CardOrder, context: SearchContext) => SearchAnswer
  /** How many cards a text finds; 0 for one that cannot be followed. */
  readonly count: (text: string, context: SearchContext) => number
  readonly vocabulary: () => SearchVocabulary
  /** The record at a place; undefined when it is empty. */
  readonly at: (place: number) => CardRecord | undefined
  readonly find: (card: CardId) => CardRecord | undefined
  readonly records: () => readonly CardRecord[]
}

interface Sorted {
  readonly version: number
  readonly key: string
  readonly cards: readonly FoldedCard[]
  readonly places: Uint32Array
}

/** So long an order by a column that changes with the time is good, in ms. */
const patience = 60_000
const natural: CardOrder = { by: 'deck', descending: false }

/**
 * An index of cards: their texts folded once, and the last orders they were put in, so that a search goes through the cards
 * in the order of the result and need not sort.
 */
export function makeCardIndex(): CardIndex {
  const placeOf = new Map<CardId, number>()
  const cards: (FoldedCard | undefined)[] = []
  const keys = new Map<string, string>()
  let orders: readonly Sorted[] = []
  let words: SearchVocabulary | null = null
  let version = 0

  const change = () => {
    version += 1
    words = null
  }
  const all = () => cards.filter((card) => card !== undefined)
  const inOrder = (order: CardOrder, context: SearchContext): Sorted => {
    const key = `${order.by} ${order.descending} ${order.by === 'recall' ? Math.floor(context.now / patience) : ''}`
    const known = orders.find((sorted) => sorted.version === version && sorted.key === key)
    if (known !== undefined) return known
    const base = order.by === natural.by ? null : inOrder(natural, context)
    const given = base?.cards ?? all().toSorted((a, b) => a.record.position - b.record.position || a.record.template - b.record.template)
    const ranks = sortRecords(given.map(({ record }) => record), order, context, keys)
    const sorted = Array.from(ranks, (rank) => given[rank] as FoldedCard)
    const made = { version, key, cards: sorted, places: Uint32Array.from(sorted, ({ record }) => placeOf.get(record.card) as number) }
    orders = [made, ...orders.filter((each) => each.version === version && each.key !== key)].slice(0, 4)
    return made
  }

  return {
    put: (records) => {
      for (const record of records) {
        const place = placeOf.get(record.card) ?? cards.length
        placeOf.set(record.card, place)
        cards[place] = foldCard(record)
      }
      change()
    },
    remove: (gone) => {
      for (const card of gone) {
        const place = placeOf.get(card)
        if (place !== undefined) cards[place] = undefined
        placeOf.delete(card)
      }
      change()
    },
    size: () => placeOf.size,
    search: (text, order, context) => {
      const { query, problem } = parseQuery(text)
      if (query === null) return { places: null, problem }
      const sorted = inOrder(order, context)
      return { places: scan(sorted, matchQuery(query, context)), problem }
    },
    count: (text, context) => {
      const { query } = parseQuery(text)
      if (query === null) return 0
      const matches = matchQuery(query, context)
      let found = 0
      for (const card of cards) if (card !== undefined && matches(card)) found += 1
      return found
    },
    vocabulary: () => {
      words ??= collectVocabulary(all().map(({ record }) => record))
      return words
    },
    at: (place) => cards[place]?.record,
    find: (card) => cards[placeOf.get(card) ?? -1]?.record,
    records: () => all().map(({ record }) => record),
  }
}

function scan({ cards, places }: Sorted, matches: CardMatcher): Uint32Array<ArrayBuffer> {
  const found = new Uint32Array(cards.length)
  let count = 0
  for (let at = 0; at < cards.length; at += 1) {
    if (matches(cards[at] as FoldedCard)) {
      found[count] = places[at] as number
      count += 1
    }
  }
  return found.slice(0, count)
}
