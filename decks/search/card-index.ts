import type { CardId } from '../model/id.ts'
import type { CardRecord } from './card-record.ts'
import { foldCard, type FoldedCard } from './fold-card.ts'
import { makePlaceFinder } from './find-places.ts'
import { namesDrafts } from './match-query.ts'
import { parseQuery, type QueryProblem } from './parse-query.ts'
import type { Query } from './query.ts'
import { makeOrders } from './make-orders.ts'
import type { CardOrder } from './sort-records.ts'
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

/**
 * An index of cards: their texts folded once, the last orders they were put in, and what the parts of the last searches
 * found, so that a search need not sort and looks only for what is new in it.
 */
export function makeCardIndex(): CardIndex {
  const placeOf = new Map<CardId, number>()
  const cards: (FoldedCard | undefined)[] = []
  /** What a search that does not name drafts can find: 1 for a card that is none. */
  const usual: number[] = []
  const finder = makePlaceFinder(cards)
  const orders = makeOrders(cards)
  let words: SearchVocabulary | null = null

  const all = () => cards.filter((card) => card !== undefined)
  const set = (place: number, card: FoldedCard | undefined) => {
    cards[place] = card
    usual[place] = card === undefined || card.record.draft ? 0 : 1
    finder.put(place, card)
    orders.change(place)
    words = null
  }
  const find = (query: Query, context: SearchContext, places: Uint32Array) => pick(places, finder.find(query, context), namesDrafts(query) ? null : usual)

  return {
    put: (records) => {
      for (const record of records) {
        const place = placeOf.get(record.card) ?? cards.length
        placeOf.set(record.card, place)
        set(place, foldCard(record, place))
      }
    },
    remove: (gone) => {
      for (const card of gone) {
        const place = placeOf.get(card)
        if (place === undefined) continue
        placeOf.delete(card)
        set(place, undefined)
      }
    },
    size: () => placeOf.size,
    search: (text, order, context) => {
      const { query, problem } = parseQuery(text)
      if (query === null) return { places: null, problem }
      return { places: find(query, context, orders.list(order, context)), problem }
    },
    count: (text, context) => {
      const { query } = parseQuery(text)
      return query === null ? 0 : find(query, context, Uint32Array.from(placeOf.values())).length
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

/** Those of `places` that are found, in their order; with `usual` of these only those that it has. */
function pick(places: Uint32Array, found: Uint8Array, usual: readonly number[] | null): Uint32Array<ArrayBuffer> {
  const picked = new Uint32Array(places.length)
  let count = 0
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number
    if (found[place] === 0 || (usual !== null && usual[place] === 0)) continue
    picked[count] = place
    count += 1
  }
  return picked.slice(0, count)
}
