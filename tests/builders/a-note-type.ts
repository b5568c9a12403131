import { noteTypeSchema, type NoteType } from '../../decks/model/note-type.ts'

/** A note type of two fields and one template. */
export function aNoteType(id = 'type-1', name = 'A note type', change: Partial<NoteType> = {}): NoteType {
  return noteTypeSchema.parse({
    id,
    name,
    kind: 'standard',
    fields: [{ name: 'Front' }, { name: 'Back' }],
    templates: [{ name: 'Card 1', question: '{{Front}}', answer: '{{FrontSide}}<hr id=answer>{{Back}}' }],
    css: '',
    sortField: 0,
    ...change,
  })
}
