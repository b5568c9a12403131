import { useLiveQuery } from 'dexie-react-hooks'
import { countMarked } from './count-marked.ts'
import { useStore } from './store-context.tsx'

/** How many cards are marked as wrong, live. Undefined until first read. */
export function useMarkedCount(): number | undefined {
  const store = useStore()
  return useLiveQuery(async () => countMarked(store), [store])
}
