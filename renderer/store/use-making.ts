import { useLiveQuery } from 'dexie-react-hooks'
import type { DeckId } from '../../decks/model/id.ts'
import { readMaking } from './read-making.ts'
import type { OpenedMaking } from './store.ts'
import { useStore } from './store-context.tsx'

/** The latest making of the article of a deck, live; null when there is none. Undefined until first read. */
export function useMaking(deck: DeckId): OpenedMaking | null | undefined {
  const store = useStore()
  return useLiveQuery(async () => readMaking(store, deck), [store, deck])
}
