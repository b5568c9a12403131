import { useLiveQuery } from 'dexie-react-hooks'
import { readPlan } from './read-plan.ts'
import type { KeptPlan } from './store.ts'
import { useStore } from './store-context.tsx'

/** The last plan that was kept, live; null when there is none. Undefined until first read. */
export function usePlan(): KeptPlan | null | undefined {
  const store = useStore()
  return useLiveQuery(async () => readPlan(store), [store])
}
