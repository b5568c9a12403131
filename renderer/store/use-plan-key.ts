import { useLiveQuery } from 'dexie-react-hooks'
import { readPlanKey } from './read-plan-key.ts'
import { useStore } from './store-context.tsx'
import { useTick } from './use-tick.ts'

/** What the plan of the seminars must be made from now, live; see `readPlanKey`. Undefined until first read. */
export function usePlanKey(): string | undefined {
  const store = useStore()
  const tick = useTick()
  return useLiveQuery(async () => readPlanKey(store), [store, tick])
}
