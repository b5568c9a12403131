import { useLiveQuery } from 'dexie-react-hooks'
import { useStore } from './store-context.tsx'

/** How many drafts wait for the reader, live, over all articles. Undefined until first read. */
export function useWaitingCount(): number | undefined {
  const { database } = useStore()
  return useLiveQuery(async () => database.drafts.where('state').equals('waiting').count(), [database])
}
