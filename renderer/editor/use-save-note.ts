import { useRef, useState } from 'react'
import type { EntryId } from '../../decks/model/id.ts'
import type { Note } from '../../decks/model/note.ts'
import { ok, type Problem } from '../../decks/result.ts'
import { useToast } from '../parts/use-toast.ts'
import { editNote } from '../store/edit-note.ts'
import { makeDeck } from '../store/make-deck.ts'
import { useStore } from '../store/store-context.tsx'
import { undoEntry } from '../store/undo-entry.ts'
import { keepUnsaved } from '../store/unsaved-notes.ts'
import type { NoteEditorProps } from './note-editor-props.ts'
import type { Writing } from './use-note-draft.ts'

/** Saving a note: one entry of the journal, which undo takes back. */
export interface Saving {
  /** Resolves to what was saved; null when nothing had to be or something stood in the way. */
  readonly save: (quiet: boolean) => Promise<{ readonly entry: EntryId; readonly note: Note } | null>
  /** Why it is not saved, if that was tried. */
  readonly failed: Problem | null
  /** True once saving was tried: from then on it is said what is missing. */
  readonly strict: boolean
  /** When what is shown was saved here, ms since 1970 UTC. */
  readonly savedAt: number | null
  readonly isStopped: boolean
}

export function useSaveNote({ note, variant, onSaving, onSaved }: NoteEditorProps, { draft, made, warnings, unsaved, settle }: Writing): Saving {
  const store = useStore()
  const toast = useToast()
  const busy = useRef(false)
  const [strict, setStrict] = useState(false)
  const [failed, setFailed] = useState<Problem | null>(null)
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const isStopped = warnings.some(({ stops }) => stops) || (draft.deck === null && draft.newDeck.trim() === '')
  const write = async (quiet: boolean) => {
    const into = draft.deck === null ? await makeDeck(store, draft.newDeck) : ok({ deck: draft.deck })
    if (!into.ok) return fail(into.problem, quiet)
    onSaving?.(made.note)
    const done = await editNote(store, into.value.deck, made.note)
    if (!done.ok) return fail(done.problem, quiet)
    setFailed(null)
    setStrict(false)
    setSavedAt(store.now())
    settle(into.value.deck)
    void keepUnsaved(store, 'last', { deck: into.value.deck, type: draft.type })
    const { entry } = done.value
    if (!quiet) toast(note !== null ? 'The card is changed.' : made.note.cards.length === 1 ? 'The card is added.' : `${made.note.cards.length} cards are added.`, { undo: () => void undoEntry(store, entry) })
    onSaved(entry, made.note)
    return { entry, note: made.note }
  }
  const fail = (problem: Problem, quiet: boolean) => {
    setFailed(problem)
    if (quiet) toast(problem.detail)
    return null
  }
  const save = async (quiet: boolean) => {
    if (!quiet) setStrict(true)
    if (busy.current || isStopped || !unsaved) return null
    busy.current = true
    return write(quiet).finally(() => { busy.current = false })
  }
  // A note that is there is saved when a field is left: then it must be said why it is not.
  return { save, failed, strict: strict || (note !== null && variant === 'panel'), savedAt: unsaved ? null : savedAt, isStopped }
}
