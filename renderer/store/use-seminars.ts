import { useLiveQuery } from 'dexie-react-hooks'
import type { Seminar } from '../../decks/model/seminar.ts'
import { listSeminars } from './list-seminars.ts'
import { useStore } from './store-context.tsx'

/** All seminars by the time they begin, live. Undefined until first read. */
export function useSeminars(): readonly Seminar[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => listSeminars(store), [store])
}
