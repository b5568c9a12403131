import { useLiveQuery } from 'dexie-react-hooks'
import type { Settings } from '../../decks/model/settings.ts'
import { readSettings } from './read-settings.ts'
import { useStore } from './store-context.tsx'

/** The settings, live. Undefined until first read. */
export function useSettings(): Settings | undefined {
  const store = useStore()
  return useLiveQuery(async () => readSettings(store), [store])
}
