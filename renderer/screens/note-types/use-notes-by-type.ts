import { useMemo } from 'react'
import type { NoteTypeId } from '../../../decks/model/id.ts'
import { useCards } from '../../store/use-cards.ts'
import type { NoteInDeck } from '../../store/write-notes.ts'

/** The notes of each note type, with their decks. Plain notes have none. */
export type NotesByType = ReadonlyMap<NoteTypeId, readonly NoteInDeck[]>

/** The same, live. Undefined until first read. */
export function useNotesByType(): NotesByType | undefined {
  const cards = useCards()
  return useMemo(() => {
    if (cards === undefined) return undefined
    const found = new Map<NoteTypeId, NoteInDeck[]>()
    const met = new Set<string>()
    for (const { note, deck } of cards) {
      if (note.content === undefined || met.has(note.id)) continue
      met.add(note.id)
      const known = found.get(note.content.type)
      if (known === undefined) found.set(note.content.type, [{ note, deck }])
      else known.push({ note, deck })
    }
    return found
  }, [cards])
}
