import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DeckId, NoteId } from '../../decks/model/id.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import { findNoteType } from '../../decks/template/own-note-types.ts'
import { useStore } from '../store/store-context.tsx'
import { dropUnsaved, keepUnsaved } from '../store/unsaved-notes.ts'
import { draftToNote, type MadeNote } from './draft-to-note.ts'
import { findWarnings, type Warning } from './find-warnings.ts'
import { mergeDraft } from './merge-draft.ts'
import { isEmptyDraft, isSameDraft, type NoteDraft } from './note-draft.ts'
import type { NoteEditorProps } from './note-editor-props.ts'
import { beginDraft, nameUnsaved, type Loaded } from './use-loaded.ts'

/** A note as it is being written. */
export interface Writing {
  readonly draft: NoteDraft
  readonly type: NoteType
  readonly made: MadeNote
  readonly warnings: readonly Warning[]
  /** True while it differs from what is kept. */
  readonly unsaved: boolean
  /** When what is shown was typed, if it was typed before the editor was opened; ms since 1970 UTC. */
  readonly foundAt: number | null
  readonly change: (change: Partial<NoteDraft> | ((draft: NoteDraft) => NoteDraft)) => void
  /** Back to what is kept: what was typed is gone. */
  readonly drop: () => void
  /** What was typed is saved now, in that deck; a new note begins again. */
  readonly settle: (deck: DeckId) => void
}

const pause = 250
const fallback = findNoteType([], 'basic') as NoteType

/** Holds what is typed, keeps it while it is not saved, and takes up what changes beneath it. */
export function useNoteDraft(props: NoteEditorProps, loaded: Loaded): Writing {
  const store = useStore()
  const { note, deck } = props
  const { types } = loaded
  const key = nameUnsaved(props)
  const origin = useMemo(() => beginDraft({ note, deck, noteType: props.noteType, start: props.start }, loaded), [note, deck, props.noteType, props.start, loaded])
  const [found] = useState(loaded.unsaved)
  const [draft, setDraft] = useState(() => found?.draft ?? origin)
  const [before, setBefore] = useState(origin)
  const [foundAt, setFoundAt] = useState(found?.at ?? null)
  const [number, setNumber] = useState(0)
  const id = useMemo(() => (note?.id ?? `own:${crypto.randomUUID()}-${number}`.slice(0, 60)) as NoteId, [note?.id, number])
  if (before !== origin) {
    setBefore(origin)
    // What a new note starts with is chosen once; a note that is there may change beneath what is typed.
    if (note !== null && JSON.stringify(before) !== JSON.stringify(origin)) setDraft(mergeDraft(before, draft, origin))
  }
  const type = types.find((each) => each.id === draft.type) ?? fallback
  const made = useMemo(() => draftToNote(draft, type, note, id), [draft, type, note, id])
  const warnings = useMemo(() => findWarnings(draft, type, made), [draft, type, made])
  const unsaved = note === null ? !isEmptyDraft(draft) && !isSameDraft(draft, origin, type) : !isSameDraft(draft, origin, type)
  const change: Writing['change'] = useCallback((change) => setDraft((old) => (typeof change === 'function' ? change(old) : { ...old, ...change })), [])
  const forget = useKept(key, draft, unsaved)
  const clear = () => { setFoundAt(null); forget(); void dropUnsaved(store, key) }
  return {
    draft,
    type,
    made,
    warnings,
    unsaved,
    foundAt: unsaved ? foundAt : null,
    change,
    drop: () => { setDraft(origin); clear() },
    settle: (into) => {
      clear()
      if (note !== null) return
      // The next card goes into the same deck, is of the same kind and has the same tags.
      setDraft((old) => ({ ...origin, deck: into, newDeck: '', type: old.type, tags: old.tags, texts: {} }))
      setNumber((count) => count + 1)
    },
  }
}

/** Keeps what is typed a moment after it is, and at once when the editor or the window goes; gives the way to leave it out. */
function useKept(key: string, draft: NoteDraft, unsaved: boolean): () => void {
  const store = useStore()
  const latest = useRef({ draft, unsaved, kept: true })
  useEffect(() => {
    if (latest.current.draft !== draft || latest.current.unsaved !== unsaved) latest.current = { draft, unsaved, kept: false }
    const timer = setTimeout(() => flush(), pause)
    const flush = () => {
      if (latest.current.kept) return
      latest.current.kept = true
      void (latest.current.unsaved ? keepUnsaved(store, key, latest.current.draft) : dropUnsaved(store, key))
    }
    return () => clearTimeout(timer)
  }, [store, key, draft, unsaved])
  useEffect(() => {
    const leave = () => {
      if (latest.current.kept) return
      latest.current.kept = true
      if (latest.current.unsaved) void keepUnsaved(store, key, latest.current.draft)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [store, key])
  return () => { latest.current.kept = true }
}
