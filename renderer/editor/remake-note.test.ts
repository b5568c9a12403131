import { expect, test } from 'vitest'
import { aCard, aNote } from '../../tests/builders/a-note.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import { findNoteType } from '../../decks/template/own-note-types.ts'
import { proposeRemaking, remakeNote } from './remake-note.ts'

const own = (id: string): NoteType => findNoteType([], id) as NoteType
const both = () => aNote({ content: { type: 'reversed' as never, markup: 'html', fields: ['Norway', 'Oslo', ''] }, cards: [aCard({ id: 'there' as never, template: 0 }), aCard({ id: 'back' as never, template: 1 })] })

test('Fields go by name, then by place', () => {
  expect(proposeRemaking(own('reversed'), own('basic')).fields).toEqual([0, 1, 2])
  const odd: NoteType = { ...own('basic'), fields: [{ name: 'Answer' }, { name: 'Question' }, { name: 'More' }] }
  expect(proposeRemaking(own('basic'), odd).fields).toEqual([1, 0, 2])
})

test('A card whose template stays keeps its id; the one of a template that goes, goes', () => {
  const { note, added, gone } = remakeNote(both(), proposeRemaking(own('reversed'), own('basic')))
  expect(note.cards).toMatchObject([{ id: 'there', question: 'Norway', answer: 'Oslo' }])
  expect([added, gone]).toEqual([0, 1])
})

test('Templates in another order take their cards along', () => {
  const [first, second] = own('reversed').templates
  const turned: NoteType = { ...own('reversed'), templates: [second as never, first as never] }
  const { note } = remakeNote(both(), { to: turned, fields: [0, 1, 2], templates: [1, 0] })
  expect(note.cards.map(({ id, template, question }) => [id, template, question])).toEqual([['back', 0, 'Oslo'], ['there', 1, 'Norway']])
})

test('A plain card becomes one of the note type, its words as they are', () => {
  const { note, added } = remakeNote(aNote({ cards: [aCard({ question: 'a * b?' })] }), proposeRemaking(own('basic'), own('reversed')))
  expect(note.content?.fields).toEqual(['a \\* b?', 'Oslo', ''])
  expect(note.cards[0]).toMatchObject({ id: 'card-1', question: 'a * b?' })
  expect(added).toBe(1)
})
