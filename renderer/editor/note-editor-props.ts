import type { ReactNode } from 'react'
import type { Citation } from '../../decks/model/citation.ts'
import type { CardId, DeckId, EntryId, NoteTypeId } from '../../decks/model/id.ts'
import type { Note } from '../../decks/model/note.ts'

export interface NoteEditorProps {
  /** Where the note is, or where a new one goes first; null for the deck that was used last. */
  deck: DeckId | null
  /** The note that is edited, or null for a new one. Give the editor its id as key. */
  note: Note | null
  /** Of a new note: its note type, unless the one that was used last. */
  noteType?: NoteTypeId | undefined
  /** Of a new note: what it starts with, such as the words and the citations of a place in an article. */
  start?: { readonly fields?: readonly string[]; readonly citations?: readonly Citation[]; readonly tags?: readonly string[] } | undefined
  /** Which card of the note is looked at, where its cards have words of their own. */
  card?: CardId | undefined
  /** Told just before a note is written. */
  onSaving?: ((note: Note) => void) | undefined
  /** Told once a note is kept: the entry that undo takes back, and the note as it is now. */
  onSaved: (entry: EntryId, note: Note) => void
  onClose: () => void
  /** `panel` stands in a column of a screen and saves by its button; `dialog` lies over the screen and brings its own frame. */
  variant: 'panel' | 'dialog'
  /** True when the sources are shown around the editor already: then it has only what can be done with them. */
  sourceShown?: boolean | undefined
  /** The title of a dialog. */
  title?: string | undefined
  /** In a dialog: what stands beside the fields, such as the source, in the place of how the card looks. */
  beside?: ReactNode
}
