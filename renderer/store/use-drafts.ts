import { useLiveQuery } from 'dexie-react-hooks'
import type { DeckId } from '../../decks/model/id.ts'
import { listDrafts } from './list-drafts.ts'
import type { DraftRow } from './rows.ts'
import { useStore } from './store-context.tsx'

/** The drafts of a deck in the order of the text, live; those that are gone come last. Undefined until first read. */
export function useDrafts(deck: DeckId): readonly DraftRow[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => listDrafts(store, deck), [store, deck])
}
