import { useLiveQuery } from 'dexie-react-hooks'
import type { CardId } from '../../decks/model/id.ts'
import { findCards } from './find-cards.ts'
import type { CardView } from './store.ts'
import { useStore } from './store-context.tsx'

/** One card, live; null when it is gone. Undefined until first read. */
export function useCard(card: CardId): CardView | null | undefined {
  const store = useStore()
  return useLiveQuery(async () => findCards(store, [card]).then((found) => found[0] ?? null), [store, card])
}
