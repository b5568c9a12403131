import { useMemo } from 'react'
import type { NoteType } from '../../decks/model/note-type.ts'
import { ownNoteTypes } from '../../decks/template/own-note-types.ts'
import { useNoteTypes } from '../store/use-note-types.ts'

/** All note types: the app's own in their order, as the reader has them, then the others by name. Undefined until first read. */
export function useTypes(): readonly NoteType[] | undefined {
  const kept = useNoteTypes()
  return useMemo(() => kept && [...ownNoteTypes.map((own) => kept.find(({ id }) => id === own.id) ?? own), ...kept.filter(({ id }) => !ownNoteTypes.some((own) => own.id === id))], [kept])
}
