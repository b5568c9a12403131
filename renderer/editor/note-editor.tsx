import type { NoteEditorProps } from './note-editor-props.ts'

/** Writes a note or edits one: the one editor of the app. */
export function NoteEditor({ note }: NoteEditorProps) {
  return <section aria-label={note === null ? 'New card' : 'Edit the card'} />
}
