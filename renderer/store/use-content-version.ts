import { useLiveQuery } from 'dexie-react-hooks'
import { readMeta } from './database.ts'
import { useStore } from './store-context.tsx'

/** A number that rises with everything that changes cards, their texts or what is known of them: ask `readChangedCards` what did. Undefined until first read. */
export function useContentVersion(): number | undefined {
  const store = useStore()
  return useLiveQuery(async () => (await readMeta(store.database, 'applied'))?.written ?? 0, [store])
}
