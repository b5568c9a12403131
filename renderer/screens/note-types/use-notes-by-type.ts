import { useEffect, useState } from 'react'
import type { NoteTypeId } from '../../../decks/model/id.ts'
import { listNotes } from '../../store/list-notes.ts'
import { useStore } from '../../store/store-context.tsx'
import { useContentVersion } from '../../store/use-content-version.ts'
import type { NoteInDeck } from '../../store/write-notes.ts'

/** The notes of each note type, with their decks. Plain notes have none. */
export type NotesByType = ReadonlyMap<NoteTypeId, readonly NoteInDeck[]>

/** The same; read again whenever cards change. Undefined until first read. */
export function useNotesByType(): NotesByType | undefined {
  const store = useStore()
  const version = useContentVersion()
  const [found, setFound] = useState<NotesByType>()
  useEffect(() => {
    let open = true
    const read = async () => {
      const rows = await listNotes(store)
      if (open) setFound(groupByType(rows))
    }
    if (version !== undefined) void read()
    return () => { open = false }
  }, [store, version])
  return found
}

function groupByType(rows: readonly NoteInDeck[]): NotesByType {
  const found = new Map<NoteTypeId, NoteInDeck[]>()
  for (const { note, deck } of rows) {
    if (note.content === undefined) continue
    const known = found.get(note.content.type)
    if (known === undefined) found.set(note.content.type, [{ note, deck }])
    else known.push({ note, deck })
  }
  return found
}
