import { useLiveQuery } from 'dexie-react-hooks'
import { findHardCards } from './count-hard.ts'
import { findCards } from './find-cards.ts'
import type { CardView } from './store.ts'
import { useStore } from './store-context.tsx'

/** The cards that are hard to keep, live, most often forgotten first. Undefined until first read. */
export function useHardCards(): readonly CardView[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => findCards(store, await findHardCards(store)), [store])
}
