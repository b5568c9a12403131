import { useEffect, useMemo, useState } from 'react'
import { parseQuery, type QueryProblem } from '../../decks/search/parse-query.ts'
import { makeSearchContext, type SearchContext } from '../../decks/search/search-context.ts'
import type { CardOrder } from '../../decks/search/sort-records.ts'
import type { Settings } from '../../decks/model/settings.ts'
import type { CardsFound } from '../worker/run-search.ts'
import type { PresetView } from './list-presets.ts'
import { useStore } from './store-context.tsx'
import { useContentVersion } from './use-content-version.ts'
import { useOpenSearch } from './use-open-search.ts'
import { usePresets } from './use-presets.ts'
import { useSettings } from './use-settings.ts'
import { useTick } from './use-tick.ts'
import { zoneToClock } from './zone-to-clock.ts'

/** A search as it is typed. */
export interface SearchState {
  /** The cards of the last text that could be followed; null until the first answer. */
  readonly found: CardsFound | null
  /** What is wrong with the text as it is now; one that is `unfinished` is no fault yet. */
  readonly problem: QueryProblem | null
  /** True until the cards were read for the first time. */
  readonly isLoading: boolean
  /** Why nothing can be searched, in a sentence, or null. */
  readonly failure: string | null
  /** What the search knows of the time and the decks; null until first read. */
  readonly context: SearchContext | null
}

/** Searches all cards as the text is typed, away from the page; again when cards change and every half minute. `currentDeck` is the title that `deck:current` stands for. */
export function useSearch(text: string, order: CardOrder, currentDeck: string | null = null): SearchState {
  const opened = useOpenSearch()
  const context = useSearchContext(currentDeck)
  const version = useContentVersion()
  const [found, setFound] = useState<CardsFound | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const { problem, query } = useMemo(() => parseQuery(text), [text])
  const isStuck = query === null
  const { by, descending } = order
  useEffect(() => {
    if (context === null || version === undefined || isStuck) return
    let isCurrent = true
    const search = async () => {
      try {
        const client = await opened.ready()
        if (!isCurrent) return
        const answer = await client.search(text, { by, descending }, context)
        if (isCurrent && answer !== null) setFound(answer)
        if (isCurrent) setFailure(null)
      } catch (why) {
        if (isCurrent) setFailure(why instanceof Error ? why.message : 'Searching failed. Change the search, or search again, to try once more.')
      }
    }
    void search()
    return () => { isCurrent = false }
  }, [opened, context, version, isStuck, text, by, descending])
  return { found, problem, isLoading: found === null && failure === null && !isStuck, failure, context }
}

/** What a search needs to know of the time and the decks, live. */
function useSearchContext(currentDeck: string | null): SearchContext | null {
  const store = useStore()
  const settings = useSettings()
  const presets = usePresets()
  const tick = useTick()
  // The time passes with the tick.
  return useMemo(() => (settings === undefined || presets === undefined || tick < 0 ? null : makeContext(store.now(), settings, presets, currentDeck)), [store, settings, presets, tick, currentDeck])
}

function makeContext(now: number, { timeZone, dayStartHour }: Settings, presets: readonly PresetView[], currentDeck: string | null): SearchContext {
  const decays = presets.flatMap(({ preset, decks }) => {
    const decay = preset.weights?.[20]
    return decay === undefined ? [] : decks.map((deck) => [deck, decay] as const)
  })
  return makeSearchContext(now, zoneToClock(timeZone, dayStartHour), { currentDeck, decays })
}
