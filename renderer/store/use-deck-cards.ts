import { useLiveQuery } from 'dexie-react-hooks'
import type { DeckId } from '../../decks/model/id.ts'
import { listCards } from './list-cards.ts'
import type { CardView } from './store.ts'
import { useStore } from './store-context.tsx'

/** The cards of a deck, live. Undefined until first read. */
export function useDeckCards(deck: DeckId): readonly CardView[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => listCards(store, deck), [store, deck])
}
