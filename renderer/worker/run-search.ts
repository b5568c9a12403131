import type { CardId, NoteId } from '../../decks/model/id.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import type { CardRecord } from '../../decks/search/card-record.ts'
import type { Completion } from '../../decks/search/complete-query.ts'
import type { DuplicateGroup, DuplicateProgress, DuplicateSearch } from '../../decks/search/find-duplicates.ts'
import type { QueryProblem } from '../../decks/search/parse-query.ts'
import type { NoteInDeck, ReplacePlan, ReplaceRequest } from '../../decks/search/plan-replace.ts'
import type { SearchContext } from '../../decks/search/search-context.ts'
import type { CardOrder } from '../../decks/search/sort-records.ts'
import type { SearchVocabulary } from '../../decks/search/vocabulary.ts'
import { openSearchLine, type SearchLine } from './search-line.ts'

/** The cards that a search found, in order. A list of numbers underneath, so that a hundred thousand cost nothing until asked for. */
export interface CardsFound {
  /** How many were found; 0 when the text has a problem that leaves nothing to search for. */
  readonly count: number
  readonly cardAt: (at: number) => CardId | undefined
  /** Where a card stands in the result, or -1. */
  readonly indexOf: (card: CardId) => number
  /** All of them; takes some milliseconds for many. */
  readonly cards: () => readonly CardId[]
  /** Null when all is well. With a problem that is not `unfinished` nothing was searched. */
  readonly problem: QueryProblem | null
  /** ms in the worker. */
  readonly took: number
}

/** The page's side of the search worker. */
export interface SearchClient {
  /** Adds records, or replaces those of cards that are known; done when the worker has them. */
  readonly put: (records: readonly CardRecord[]) => Promise<void>
  readonly remove: (cards: readonly CardId[]) => Promise<void>
  /** All cards that were put and not removed. */
  readonly cards: () => readonly CardId[]
  /** Those of them that are of these notes. */
  readonly cardsOf: (notes: readonly NoteId[]) => Promise<readonly CardId[]>
  /** Null when a later search took its place: leave that one aside. */
  readonly search: (text: string, order: CardOrder, context: SearchContext) => Promise<CardsFound | null>
  /** The records of cards, those that are gone left out. */
  readonly records: (cards: readonly CardId[]) => Promise<readonly CardRecord[]>
  /** How many cards each text finds; 0 for one that cannot be followed. */
  readonly count: (texts: readonly string[], context: SearchContext) => Promise<readonly number[]>
  readonly complete: (text: string, cursor: number) => Promise<Completion>
  readonly vocabulary: () => Promise<SearchVocabulary>
  /** Searches among these cards, or among all but drafts; null when it was stopped. Searches go on meanwhile. */
  readonly duplicates: (cards: readonly CardId[] | null, search: DuplicateSearch, how?: { readonly onProgress?: (progress: DuplicateProgress) => void; readonly signal?: AbortSignal }) => Promise<readonly DuplicateGroup[] | null>
  /** What a replacement would do; in parts, so that searches go on meanwhile. */
  readonly replace: (notes: readonly NoteInDeck[], noteTypes: readonly NoteType[], request: ReplaceRequest) => Promise<ReplacePlan>
  /** True when the worker failed: it knows no card any more, and all that is asked fails. Begin with another. */
  readonly isLost: () => boolean
  /** Ends the worker. Nothing that is under way is answered any more. */
  readonly end: () => void
}

interface Waiting {
  readonly asked: { readonly text: string; readonly order: CardOrder; readonly context: SearchContext }
  readonly tell: (found: CardsFound | null) => void
  readonly fail: (why: unknown) => void
}

const notesAtOnce = 1000

/** Starts the search worker, or serves here where there are no workers (in tests). It begins without cards. */
export function runSearch(): SearchClient {
  const line = openSearchLine()
  const ids: CardId[] = []
  const placeOf = new Map<CardId, number>()
  const seek = makeSeek(line, ids, placeOf)
  return {
    put: async (records) => {
      // The worker counts alike; see [Note: places].
      for (const { card } of records) {
        if (placeOf.has(card)) continue
        placeOf.set(card, ids.length)
        ids.push(card)
      }
      await line.ask('put', { records })
    },
    remove: async (cards) => {
      for (const card of cards) placeOf.delete(card)
      await line.ask('remove', { cards })
    },
    cards: () => [...placeOf.keys()],
    cardsOf: (notes) => line.ask('known', { notes }),
    search: seek,
    records: (cards) => line.ask('records', { cards }),
    count: (texts, context) => line.ask('count', { texts, context }),
    complete: (text, cursor) => line.ask('complete', { text, cursor }),
    vocabulary: () => line.ask('vocabulary', {}),
    duplicates: (cards, search, { onProgress, signal } = {}) => line.ask('duplicates', { cards, search }, onProgress, signal),
    replace: async (notes, noteTypes, request) => {
      const plans: ReplacePlan[] = []
      for (let at = 0; at < notes.length; at += notesAtOnce) plans.push(await line.ask('replace', { notes: notes.slice(at, at + notesAtOnce), noteTypes, request }))
      return { changes: plans.flatMap(({ changes }) => changes), notes: plans.flatMap((plan) => plan.notes), left: plans.flatMap(({ left }) => left) }
    },
    isLost: line.isLost,
    end: line.end,
  }
}

/** One search at a time: while one runs, only the latest waits. */
function makeSeek(line: SearchLine, ids: readonly CardId[], placeOf: ReadonlyMap<CardId, number>): SearchClient['search'] {
  let isBusy = false
  let next: Waiting | null = null
  const work = async () => {
    isBusy = true
    while (next !== null) {
      const { asked, tell, fail } = next
      next = null
      try {
        const { places, problem, took } = await line.ask('search', asked)
        tell(next === null ? viewFound(places ?? new Uint32Array(), ids, placeOf, problem, took) : null)
      } catch (why) {
        fail(why)
      }
    }
    isBusy = false
  }
  return (text, order, context) => new Promise((tell, fail) => {
    next?.tell(null)
    next = { asked: { text, order, context }, tell, fail }
    if (!isBusy) void work()
  })
}

function viewFound(places: Uint32Array, ids: readonly CardId[], placeOf: ReadonlyMap<CardId, number>, problem: QueryProblem | null, took: number): CardsFound {
  let cards: readonly CardId[] | null = null
  return {
    count: places.length,
    cardAt: (at) => {
      const place = places[at]
      return place === undefined ? undefined : ids[place]
    },
    indexOf: (card) => {
      const place = placeOf.get(card)
      return place === undefined ? -1 : places.indexOf(place)
    },
    cards: () => {
      cards ??= Array.from(places, (place) => ids[place] as CardId)
      return cards
    },
    problem,
    took,
  }
}
