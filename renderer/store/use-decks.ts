import { useLiveQuery } from 'dexie-react-hooks'
import { listDecks } from './list-decks.ts'
import type { DeckView } from './store.ts'
import { useStore } from './store-context.tsx'

/** All decks with their counts, live. Undefined until first read. */
export function useDecks(): readonly DeckView[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => listDecks(store), [store])
}
