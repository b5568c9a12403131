import type { FoldedCard } from './fold-card.ts'
import { byCost, compareNames, compileQuery, namesOf, trimStars, type NameQuery } from './match-query.ts'
import { makeNameColumn } from './name-column.ts'
import type { Query } from './query.ts'
import type { SearchContext } from './search-context.ts'
import { makePattern } from './text-pattern.ts'
import { makeTextScan } from './text-scan.ts'

// [Note: parts of a search] Each part of a query gives a byte for every card, and what parts gave is kept until a card
// changes. Of a query that is typed letter by letter only the part that grows has to be looked for again.

/** Finds cards by queries. */
export interface PlaceFinder {
  /** To be told of every card that came, changed or went. */
  readonly put: (place: number, card: FoldedCard | undefined) => void
  /** A byte for each place: 1 when the query finds its card. Says nothing of places without a card. Not to be changed. */
  readonly find: (query: Query, context: SearchContext) => Uint8Array
}

interface Kept {
  readonly query: Query
  readonly found: Uint8Array
}

type WordQuery = Extract<Query, { readonly what: 'words' }>

const mostKept = 48
const nameKinds = ['deck', 'tag', 'article', 'family', 'type'] as const

/** `cards` are all cards by their places, kept by the caller. */
export function makePlaceFinder(cards: readonly (FoldedCard | undefined)[]): PlaceFinder {
  const texts = makeTextScan()
  const columns = { deck: makeNameColumn(), tag: makeNameColumn(), article: makeNameColumn(), family: makeNameColumn(), type: makeNameColumn() }
  const kept = new Map<string, Kept>()
  let day = ''

  const find = (query: Query, context: SearchContext): Uint8Array => {
    const key = keyOf(query, context)
    const known = kept.get(key)
    if (known !== undefined) return known.found
    const found = work(query, context)
    kept.set(key, { query, found })
    if (kept.size > mostKept) kept.delete(kept.keys().next().value as string)
    return found
  }
  const work = (query: Query, context: SearchContext): Uint8Array => {
    if (query.what === 'all') return new Uint8Array(cards.length).fill(1)
    if (query.what === 'and' || query.what === 'or') return join(query.what, byCost(query.of).map((part) => find(part, context)), cards.length)
    if (query.what === 'not') return flip(find(query.of, context))
    if (isNameQuery(query)) return columns[query.what].find(compareNames(query, context), cards.length)
    if (query.what !== 'words') return visit(query, context, null)
    const { literal, plain } = makePattern(query.in === null ? trimStars(query.text) : query.text)
    const inTexts = literal === '' ? null : texts.find(literal)
    if (plain && query.in === null && inTexts !== null) return inTexts
    const before = plain && query.in !== null ? narrower(query) : null
    return visit(query, context, before ?? inTexts)
  }
  /** Looks at the cards one by one, at those of `among` only. */
  const visit = (query: Query, context: SearchContext, among: Uint8Array | null): Uint8Array => {
    const matches = compileQuery(query, context, texts.find)
    const found = new Uint8Array(cards.length)
    for (let place = 0; place < cards.length; place += 1) {
      if (among !== null && among[place] === 0) continue
      const card = cards[place]
      if (card !== undefined && matches(card)) found[place] = 1
    }
    return found
  }
  /** What was found for the beginning of a text in the same field. */
  const narrower = ({ in: field, text }: WordQuery): Uint8Array | null => {
    for (const { query, found } of [...kept.values()].toReversed()) {
      if (query.what === 'words' && query.in === field && query.text !== '' && text.startsWith(query.text) && isPlain(query.text)) return found
    }
    return null
  }
  return {
    put: (place, card) => {
      texts.put(place, card?.texts ?? '')
      for (const kind of nameKinds) columns[kind].put(place, card === undefined ? [] : namesOf[kind](card.record))
      kept.clear()
    },
    find: (query, context) => {
      const { now: _, ...lasting } = context
      const today = JSON.stringify(lasting)
      if (today !== day) kept.clear()
      day = today
      return find(query, context)
    },
  }
}

function isNameQuery(query: Query): query is Query & NameQuery {
  return nameKinds.some((kind) => kind === query.what)
}

function isPlain(text: string): boolean {
  return !/[*_\\]/.test(text)
}

/** What is due and what is recalled changes with the time. */
function keyOf(query: Query, { now }: SearchContext): string {
  const key = JSON.stringify(query)
  return /"what":"(?:is","state":"due|prop","prop":"r)"/.test(key) ? `${now} ${key}` : key
}

function flip(found: Uint8Array): Uint8Array {
  const flipped = new Uint8Array(found.length)
  for (let place = 0; place < found.length; place += 1) flipped[place] = 1 - (found[place] as number)
  return flipped
}

function join(how: 'and' | 'or', parts: readonly Uint8Array[], size: number): Uint8Array {
  const joined = new Uint8Array(size).fill(how === 'and' ? 1 : 0)
  for (const part of parts) {
    if (how === 'and') for (let place = 0; place < size; place += 1) joined[place] = (joined[place] as number) & (part[place] as number)
    else for (let place = 0; place < size; place += 1) joined[place] = (joined[place] as number) | (part[place] as number)
  }
  return joined
}
