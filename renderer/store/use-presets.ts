import { useLiveQuery } from 'dexie-react-hooks'
import { listPresets, type PresetView } from './list-presets.ts'
import { useStore } from './store-context.tsx'

/** All presets with their decks, live, the standard one first. Undefined until first read. */
export function usePresets(): readonly PresetView[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => listPresets(store), [store])
}
