import type { DeckId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { Content } from './content.ts'

/** Puts a note into the collection, or in place of the one of its id, which keeps the time when it came. `at`: when that is. */
export function placeNote(content: Content, note: Note, deck: DeckId, position: number, at: number): void {
  const old = content.notes.get(note.id)
  const edited = old === undefined ? at : isSameNote(old.note, note) ? old.edited : at
  content.notes.set(note.id, { id: note.id, deck, position, added: old?.added ?? at, edited, note })
}

function isSameNote(a: Note, b: Note): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
