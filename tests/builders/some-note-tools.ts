import type { NoteTools } from '../../decks/formats/note-tools.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import type { NoteTypeId } from '../../decks/model/id.ts'
import { noteToCards } from '../../decks/template/note-to-cards.ts'
import { ownNoteTypes } from '../../decks/template/own-note-types.ts'

function card(ask: string, show: string): NoteType['templates'][number] {
  return { name: `${ask} to ${show}`, question: `{{${ask}}}`, answer: `{{FrontSide}}<hr id=answer>{{${show}}}` }
}

/** A note type with these fields, whose first card asks for the first and shows the second; with `both` another asks the other way. */
export function aNoteType(name: string, fields: readonly string[], both = false): NoteType {
  const [first = '', second = ''] = fields
  return { id: name.toLowerCase().replaceAll(' ', '-') as NoteTypeId, name, kind: 'standard', fields: fields.map((field) => ({ name: field })), templates: both ? [card(first, second), card(second, first)] : [card(first, second)], css: '', sortField: 0 }
}

/** The app's own note types and these, and the way it makes cards. */
export function someNoteTools(types: readonly NoteType[] = []): NoteTools {
  return { noteTypes: [...types, ...ownNoteTypes], makeCards: (type, content, id) => noteToCards(type, content, id) }
}
