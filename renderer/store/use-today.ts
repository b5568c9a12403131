import { useLiveQuery } from 'dexie-react-hooks'
import type { DeckId } from '../../decks/model/id.ts'
import { readToday } from './read-today.ts'
import type { Today } from './store.ts'
import { useStore } from './store-context.tsx'
import { useTick } from './use-tick.ts'

// [Note: live queries] The function given to useLiveQuery is itself `async` in every hook here. Dexie follows what an
// async function reads across its awaits; of a plain function that returns the promise of one it forgets what comes
// after the first await, and the screen no longer follows the database.

/** Today's plan over all decks or one, live; read again every half minute, since cards come due. Undefined until first read. */
export function useToday(deck?: DeckId): Today | undefined {
  const store = useStore()
  const tick = useTick()
  return useLiveQuery(async () => readToday(store, deck), [store, deck, tick])
}
