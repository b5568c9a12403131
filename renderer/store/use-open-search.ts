import { useEffect, useMemo } from 'react'
import type { SearchClient } from '../worker/run-search.ts'
import { openSearch, type OpenSearch } from './open-search.ts'
import type { Store } from './store.ts'
import { useStore } from './store-context.tsx'

/** The search of the collection, open as long as the screen is there: for records in sight, completion, duplicates and find and replace. */
export interface SearchAtHand {
  /** The client with the records as they are now. It throws an Error with a sentence for the reader when searching fails. */
  readonly ready: () => Promise<SearchClient>
}

/** The search of the collection, the same one on every screen; always the same object. */
export function useOpenSearch(): SearchAtHand {
  const store = useStore()
  const search = useMemo(() => holdSearch(store), [store])
  useEffect(() => {
    search.open()
    return () => search.close()
  }, [search])
  return search
}

function holdSearch(store: Store): SearchAtHand & { readonly open: () => void; readonly close: () => void } {
  let opened: OpenSearch | null = null
  return {
    open: () => { opened ??= openSearch(store) },
    close: () => {
      opened?.close()
      opened = null
    },
    ready: async () => {
      if (opened !== null) return opened.ready()
      const brief = openSearch(store)
      try {
        return await brief.ready()
      } finally {
        brief.close()
      }
    },
  }
}
