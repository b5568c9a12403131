import { useMemo, useState } from 'react'
import type { NoteType } from '../../../decks/model/note-type.ts'
import type { Problem } from '../../../decks/result.ts'
import { remakeNote, type Remaking } from '../../editor/remake-note.ts'
import { sayCount } from '../../parts/say-count.ts'
import { useToast } from '../../parts/use-toast.ts'
import { saveNoteType } from '../../store/save-note-type.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import type { NoteInDeck } from '../../store/write-notes.ts'
import { draftToType, findTypeProblems, typeToDraft, type TypeDraft } from './type-draft.ts'

/** What saving a note type would do to its notes. */
export interface Effect {
  readonly notes: readonly NoteInDeck[]
  readonly added: number
  readonly gone: number
  /** Names of fields that go though notes have texts in them, with how many have. */
  readonly lost: readonly { readonly name: string; readonly notes: number }[]
}

/** A note type as it is edited, and what becomes of its notes. */
export function useTypeDraft(type: NoteType, notes: readonly NoteInDeck[]) {
  const store = useStore()
  const toast = useToast()
  const [draft, setDraft] = useState<TypeDraft>(() => typeToDraft(type))
  const [before, setBefore] = useState(type)
  const [effect, setEffect] = useState<Effect | null>(null)
  const [failed, setFailed] = useState<Problem | null>(null)
  if (before !== type) {
    setBefore(type)
    // Undone, or saved: what is there now is shown.
    if (JSON.stringify(before) !== JSON.stringify(type)) setDraft(typeToDraft(type))
  }
  const remaking = useMemo(() => draftToType(draft, type), [draft, type])
  const changed = JSON.stringify(remaking.to) !== JSON.stringify(type)
  const problems = useMemo(() => findTypeProblems(draft, type), [draft, type])
  const weigh = () => {
    const found = weighEffect(type, notes, remaking)
    if (found.added + found.gone + found.lost.length > 0) return setEffect(found)
    void save(found)
  }
  const save = async (known: Effect) => {
    setEffect(null)
    const done = await saveNoteType(store, remaking.to, known.notes)
    if (!done.ok) return setFailed(done.problem)
    setFailed(null)
    const { entry } = done.value
    toast(known.notes.length === 0 ? 'The note type is saved.' : `The note type is saved, with ${sayCount(known.notes.length, 'note')}.`, { undo: () => void undoEntry(store, entry) })
  }
  return { draft, change: setDraft, remaking, changed, problems, failed, effect, weigh, save, drop: () => setDraft(typeToDraft(type)), close: () => setEffect(null) }
}

function weighEffect(type: NoteType, notes: readonly NoteInDeck[], remaking: Remaking): Effect {
  const remade = notes.map(({ note, deck }) => ({ ...remakeNote(note, remaking), before: note, deck }))
  const lost = type.fields.flatMap(({ name }, place) => {
    const count = remaking.fields.includes(place) ? 0 : notes.filter(({ note }) => (note.content?.fields[place] ?? '').trim() !== '').length
    return count === 0 ? [] : [{ name, notes: count }]
  })
  return {
    notes: remade.filter(({ note, before }) => JSON.stringify(note) !== JSON.stringify(before)).map(({ note, deck }) => ({ note, deck })),
    added: remade.reduce((sum, each) => sum + each.added, 0),
    gone: remade.reduce((sum, each) => sum + each.gone, 0),
    lost,
  }
}
