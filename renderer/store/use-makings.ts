import { useLiveQuery } from 'dexie-react-hooks'
import { listMakings } from './list-makings.ts'
import type { MakingView } from './store.ts'
import { useStore } from './store-context.tsx'

/** The articles that decks were made from, live, the latest first. Undefined until first read. */
export function useMakings(): readonly MakingView[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => listMakings(store), [store])
}
