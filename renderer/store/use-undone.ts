import { useLiveQuery } from 'dexie-react-hooks'
import type { EntryId } from '../../decks/model/id.ts'
import { useStore } from './store-context.tsx'

/** True while an entry of the log is taken back, live. Undefined until first read. */
export function useUndone(entry: EntryId): boolean | undefined {
  const { database } = useStore()
  return useLiveQuery(async () => (await database.entries.get(entry))?.dead === 1, [database, entry])
}
