import { useLiveQuery } from 'dexie-react-hooks'
import type { NoteType } from '../../decks/model/note-type.ts'
import { listNoteTypes } from './list-note-types.ts'
import { useStore } from './store-context.tsx'

/** The note types there are, live. Undefined until first read. */
export function useNoteTypes(): readonly NoteType[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => listNoteTypes(store), [store])
}
