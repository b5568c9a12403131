import { useLiveQuery } from 'dexie-react-hooks'
import { listCards } from './list-cards.ts'
import { listDecks } from './list-decks.ts'
import type { CardView } from './store.ts'
import { useStore } from './store-context.tsx'

/** The cards of all decks, live, deck by deck. Undefined until first read. */
export function useCards(): readonly CardView[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const decks = await listDecks(store)
    return (await Promise.all(decks.map(({ id }) => listCards(store, id)))).flat()
  }, [store])
}
