import { useLiveQuery } from 'dexie-react-hooks'
import { listAllCards } from './list-cards.ts'
import type { CardView } from './store.ts'
import { useStore } from './store-context.tsx'

/** The cards of all decks, live, deck by deck. Undefined until first read. */
export function useCards(): readonly CardView[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => listAllCards(store), [store])
}
