import { useLiveQuery } from 'dexie-react-hooks'
import { readNextDay } from './read-next-day.ts'
import type { NextDay } from './read-next-day.ts'
import { useStore } from './store-context.tsx'

/** The next study day that has cards, live; null when none has. Undefined until first read. */
export function useNextDay(): NextDay | null | undefined {
  const store = useStore()
  return useLiveQuery(async () => readNextDay(store), [store])
}
