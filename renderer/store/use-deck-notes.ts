import { useLiveQuery } from 'dexie-react-hooks'
import type { DeckId } from '../../decks/model/id.ts'
import { listNotes } from './list-notes.ts'
import type { NoteRow } from './rows.ts'
import { useStore } from './store-context.tsx'

/** The notes of a deck, live: what was accepted, and the reader's own. Undefined until first read. */
export function useDeckNotes(deck: DeckId): readonly NoteRow[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => listNotes(store, deck), [store, deck])
}
