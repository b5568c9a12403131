import type { CardId } from '../model/id.ts'
import type { CardRecord } from './card-record.ts'
import { foldCard, type FoldedCard } from './fold-card.ts'
import { compileQuery, namesDrafts, type CardMatcher } from './match-query.ts'
import { makeTextScan } from './text-scan.ts'
import { parseQuery, type QueryProblem } from './parse-query.ts'
import type { Query } from './query.ts'
import { makeOrders, type OrderedCards } from './make-orders.ts'
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
 * An index of cards: their texts folded once, and the last orders they were put in, so that a search goes through the cards
 * in the order of the result and need not sort.
 */
export function makeCardIndex(): CardIndex {
  const placeOf = new Map<CardId, number>()
  const cards: (FoldedCard | undefined)[] = []
  const texts = makeTextScan()
  const drafts: number[] = []
  let words: SearchVocabulary | null = null
  let version = 0

  const change = () => {
    version += 1
    words = null
  }
  const all = () => cards.filter((card) => card !== undefined)
  const compile = (query: Query, context: SearchContext): CardMatcher => {
    const matches = compileQuery(query, context, texts.find)
    return namesDrafts(query) ? matches : (card) => drafts[card.place] === 0 && matches(card)
  }
  const inOrder = makeOrders(() => all().toSorted((a, b) => a.record.position - b.record.position || a.record.template - b.record.template))

  return {
    put: (records) => {
      for (const record of records) {
        const place = placeOf.get(record.card) ?? cards.length
        placeOf.set(record.card, place)
        const card = foldCard(record, place)
        cards[place] = card
        drafts[place] = record.draft ? 1 : 0
        texts.put(place, card.texts)
      }
      change()
    },
    remove: (gone) => {
      for (const card of gone) {
        const place = placeOf.get(card)
        if (place === undefined) continue
        cards[place] = undefined
        texts.put(place, '')
        placeOf.delete(card)
      }
      change()
    },
    size: () => placeOf.size,
    search: (text, order, context) => {
      const { query, problem } = parseQuery(text)
      if (query === null) return { places: null, problem }
      return { places: pick(inOrder(order, context, version), compile(query, context)), problem }
    },
    count: (text, context) => {
      const { query } = parseQuery(text)
      if (query === null) return 0
      const matches = compile(query, context)
      return cards.reduce((sum, card) => sum + (card !== undefined && matches(card) ? 1 : 0), 0)
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

/** The places of the cards that match, in their order. */
function pick({ cards, places }: OrderedCards, matches: CardMatcher): Uint32Array<ArrayBuffer> {
  const found = new Uint32Array(places.length)
  let count = 0
  for (let at = 0; at < places.length; at += 1) {
    if (matches(cards[at] as FoldedCard)) {
      found[count] = places[at] as number
      count += 1
    }
  }
  return found.slice(0, count)
}
