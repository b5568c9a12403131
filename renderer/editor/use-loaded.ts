import { useEffect, useMemo, useState } from 'react'
import type { NoteType } from '../../decks/model/note-type.ts'
import type { DeckView } from '../store/store.ts'
import { useDecks } from '../store/use-decks.ts'
import { useStore } from '../store/store-context.tsx'
import { readUnsaved } from '../store/unsaved-notes.ts'
import { noteToDraft, readDraft, startDraft, type NoteDraft } from './note-draft.ts'
import type { NoteEditorProps } from './note-editor-props.ts'
import { useTypes } from './use-types.ts'

/** All that the editor wants to know before it is shown. */
export interface Loaded {
  readonly decks: readonly DeckView[]
  readonly types: readonly NoteType[]
  /** What was typed into this note and not saved, when it says something else. */
  readonly unsaved: { readonly draft: NoteDraft; readonly at: number } | null
  readonly last: LastUsed
}

/** The deck and the kind of the note that was written last. */
export interface LastUsed {
  readonly deck: string | null
  readonly type: string | null
}

interface Kept {
  readonly key: string
  readonly unsaved: Loaded['unsaved']
  readonly last: LastUsed
}

/** The name under which what is typed is kept. */
export function nameUnsaved({ note, start }: Pick<NoteEditorProps, 'note' | 'start'>): string {
  if (note !== null) return note.id
  const place = start?.citations?.[0]
  return place === undefined ? 'new' : `new ${place.article} ${place.passage} ${place.start}`
}

/** The deck of a new note: the one asked for, else the one used last, else one of the reader's own, else a new one. */
export function chooseDeck(asked: string | null, last: string | null, decks: readonly DeckView[]): DeckView['id'] | null {
  const found = decks.find(({ id }) => id === asked) ?? decks.find(({ id }) => id === last) ?? decks.find(({ origin }) => origin === 'own')
  return found?.id ?? null
}

/** The draft that an editor begins with when nothing was typed before. */
export function beginDraft({ note, deck, noteType, start }: Pick<NoteEditorProps, 'note' | 'deck' | 'noteType' | 'start'>, { decks, types, last }: Pick<Loaded, 'decks' | 'types' | 'last'>): NoteDraft {
  const find = (id: string | null | undefined) => types.find((type) => type.id === id)
  if (note !== null) return noteToDraft(note, deck ?? (decks[0]?.id as DeckView['id']), find(note.content?.type))
  const type = find(noteType) ?? (start === undefined ? find(last.type) : undefined) ?? find('basic')
  return startDraft(type as NoteType, chooseDeck(deck, last.deck, decks), start)
}

/** Reads what the editor wants; undefined until all of it is there. */
export function useLoaded(props: Pick<NoteEditorProps, 'note' | 'start'>): Loaded | undefined {
  const store = useStore()
  const decks = useDecks()
  const types = useTypes()
  const key = nameUnsaved(props)
  const [kept, setKept] = useState<Kept>()
  useEffect(() => {
    let open = true
    const read = async () => {
      const [row, last] = await Promise.all([readUnsaved(store, key), readUnsaved(store, 'last')])
      const draft = row === null ? null : readDraft(row.draft)
      if (open) setKept({ key, unsaved: row === null || draft === null ? null : { draft, at: row.at }, last: readLast(last?.draft) })
    }
    void read()
    return () => { open = false }
  }, [store, key])
  return useMemo(() => (decks === undefined || types === undefined || kept?.key !== key ? undefined : { decks, types, unsaved: kept.unsaved, last: kept.last }), [decks, types, kept, key])
}

function readLast(kept: unknown): LastUsed {
  const { deck, type } = typeof kept === 'object' && kept !== null ? (kept as Partial<LastUsed>) : {}
  return { deck: typeof deck === 'string' ? deck : null, type: typeof type === 'string' ? type : null }
}
