import { useLiveQuery } from 'dexie-react-hooks'
import type { CardId } from '../../decks/model/id.ts'
import { citeCard } from './cite-card.ts'
import type { CitationView } from './store.ts'
import { useStore } from './store-context.tsx'

/** The sources of a card, live. Undefined until first read. */
export function useCitations(card: CardId): readonly CitationView[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => citeCard(store, card), [store, card])
}
