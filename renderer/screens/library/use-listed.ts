import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import type { Settings } from '../../../decks/model/settings.ts'
import type { Completion } from '../../../decks/search/complete-query.ts'
import type { QueryProblem } from '../../../decks/search/parse-query.ts'
import type { SearchContext } from '../../../decks/search/search-context.ts'
import type { SearchVocabulary } from '../../../decks/search/vocabulary.ts'
import type { DeckView } from '../../store/store.ts'
import { useOpenSearch } from '../../store/use-open-search.ts'
import { useSearch } from '../../store/use-search.ts'
import { makeRecordCache, type RecordCache } from './record-cache.ts'
import { useQueryText } from './use-query-text.ts'

/** What the address asks for. */
export interface AskedFor {
  readonly filter: string | undefined
  readonly id: string | undefined
  /** A search, as links give it. */
  readonly find: string | null
}

export interface Listed {
  readonly text: string
  readonly setText: (text: string) => void
  /** The cards found, in their order; null until they were read for the first time. */
  readonly cards: readonly CardId[] | null
  readonly problem: QueryProblem | null
  readonly failure: string | null
  readonly context: SearchContext | null
  /** The deck that is asked for and nothing below another, or undefined. */
  readonly deck: DeckView | undefined
  readonly chosen: CardId | null
  readonly choose: (card: CardId | null) => void
  readonly records: RecordCache
  readonly count: (texts: readonly string[]) => Promise<readonly number[]>
  readonly complete: (text: string, at: number) => Promise<Completion | null>
  readonly vocabulary: SearchVocabulary | null
}

const noCounts: readonly number[] = []

/** Which cards the Library lists, and which of them is chosen; it starts as the address asks. */
export function useListed(asked: AskedFor, decks: readonly DeckView[], order: Settings['cardOrder']): Listed {
  const { text, setText, deck } = useQueryText(asked, decks)
  const [picked, setPicked] = useState<CardId | null>(asked.filter === 'card' && asked.id !== undefined ? (asked.id as CardId) : null)
  const opened = useOpenSearch()
  const { found, problem, failure, context } = useSearch(text, order, deck?.title ?? null)
  const cards = useMemo(() => found?.cards() ?? null, [found])
  const records = useMemo(() => makeRecordCache(async (ids) => opened.ready().then((client) => client.records(ids), () => [])), [opened])
  useEffect(() => { if (found !== null) records.refresh() }, [records, found])
  const count = useCallback(async (texts: readonly string[]) => (context === null ? noCounts : opened.ready().then((client) => client.count(texts, context), () => noCounts)), [opened, context])
  const complete = useCallback(async (typed: string, at: number) => opened.ready().then((client) => client.complete(typed, at), () => null), [opened])
  const vocabulary = useVocabulary(opened, found)
  return {
    text,
    setText: (next) => { setText(next); setPicked(null) },
    cards,
    problem,
    failure,
    context,
    deck,
    chosen: picked ?? cards?.[0] ?? null,
    choose: setPicked,
    records,
    count,
    complete,
    vocabulary,
  }
}

function useVocabulary(opened: ReturnType<typeof useOpenSearch>, found: unknown): SearchVocabulary | null {
  const [vocabulary, setVocabulary] = useState<SearchVocabulary | null>(null)
  useEffect(() => {
    let current = found !== null
    const read = async () => {
      const words = await opened.ready().then((client) => client.vocabulary(), () => null)
      if (current && words !== null) setVocabulary(words)
    }
    if (current) void read()
    return () => { current = false }
  }, [opened, found])
  return vocabulary
}
