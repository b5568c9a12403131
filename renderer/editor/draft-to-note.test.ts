import { expect, test } from 'vitest'
import { aCard, aNote } from '../../tests/builders/a-note.ts'
import type { NoteId } from '../../decks/model/id.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import { noteSchema } from '../../decks/model/note.ts'
import { findNoteType } from '../../decks/template/own-note-types.ts'
import { changeKind, toContent } from './change-kind.ts'
import { draftToNote } from './draft-to-note.ts'
import { noteToDraft, startDraft, type NoteDraft } from './note-draft.ts'

const own = (id: string): NoteType => findNoteType([], id) as NoteType
const id = 'own:x' as NoteId
const aDraft = (type: string, texts: Record<string, string>, rest: Partial<NoteDraft> = {}): NoteDraft => ({ ...startDraft(own(type), null, undefined), texts, ...rest })
const make = (draft: NoteDraft, before = null as ReturnType<typeof aNote> | null) => draftToNote(draft, own(draft.type), before, before?.id ?? id)

test('A new question and answer without signs is a plain card', () => {
  const { note } = make(aDraft('basic', { Question: ' Who? ', Answer: 'A & B < C' }))
  expect(noteSchema.parse(note)).toEqual(note)
  expect(note.content).toBeUndefined()
  expect(note.cards).toMatchObject([{ id: 'own:x:1', question: 'Who?', answer: 'A & B < C', remark: null }])
})

test('With a bold word it has content, and its card the words without signs', () => {
  const { note } = make(aDraft('basic', { Question: '**Who**?', Answer: 'A' }))
  expect(note.content).toMatchObject({ type: 'basic', markup: 'markdown', fields: ['**Who**?', 'A', ''] })
  expect(note.cards).toMatchObject([{ question: 'Who?', answer: 'A', template: 0 }])
})

test('A plain card that becomes a note with content keeps its id, and so its history', () => {
  const before = aNote({ cards: [aCard({ accepts: ['Christiania'], tolerance: 0.1 })] })
  const { note, added, gone } = make(toContent(noteToDraft(before, 'd' as never, undefined)), before)
  expect(note.cards).toMatchObject([{ id: 'card-1', template: 0, answer: 'Oslo', accepts: ['Christiania'], tolerance: 0.1 }])
  expect([added, gone]).toEqual([[], []])
})

test('Both ways adds a card; back again takes it away and says so', () => {
  const before = aNote()
  const draft = changeKind(noteToDraft(before, 'd' as never, undefined), own('basic'), own('reversed'))
  const both = draftToNote(draft, own('reversed'), before, before.id)
  expect(both.note.cards.map(({ id: card }) => card)[0]).toBe('card-1')
  expect(both.added).toHaveLength(1)
  const back = draftToNote(changeKind(draft, own('reversed'), own('basic')), own('basic'), both.note, before.id)
  expect(back.note.cards.map(({ id: card }) => card)).toEqual(['card-1'])
  expect(back.gone).toEqual(both.added)
})

test('Each number of a gap is a card, and keeps its card while others come and go', () => {
  const first = make(aDraft('cloze', { Text: 'The {{c1::older}} of {{c2::two}}' })).note
  expect(first.cards.map(({ answer }) => answer)).toEqual(['older', 'two'])
  const { note, gone } = make(aDraft('cloze', { Text: 'The older of {{c2::two}} in {{c3::Oslo}}' }), first)
  expect(note.cards[0]?.id).toBe(first.cards[1]?.id)
  expect(gone.map(({ id: card }) => card)).toEqual([first.cards[0]?.id])
})

test('Several plain cards of a note are reworded each, and keep everything else', () => {
  const before = aNote({ cards: [aCard(), aCard({ id: 'card-2' as never, answerType: 'place' })] })
  const draft = noteToDraft(before, 'd' as never, undefined)
  const { note } = make({ ...draft, cards: (draft.cards ?? []).map((words, place) => (place === 1 ? { ...words, answer: 'Kristiania' } : words)) }, before)
  expect(note.cards).toEqual([aCard(), aCard({ id: 'card-2' as never, answerType: 'place', answer: 'Kristiania' })])
})

test('Files that no field names any more are left out', () => {
  const media = [{ name: 'a.png', hash: 'a'.repeat(64) }, { name: 'b.png', hash: 'b'.repeat(64) }]
  expect(make(aDraft('basic', { Question: '![a.png](a.png)', Answer: 'x' }, { media })).note.content?.media).toEqual([media[0]])
})

test('HTML notes stay HTML', () => {
  const content = { type: 'basic' as never, markup: 'html' as const, fields: ['<b>Who</b>', 'x', ''] }
  const before = aNote({ content, cards: [aCard({ template: 0, question: 'Who', answer: 'x' })] })
  const draft = noteToDraft(before, 'd' as never, own('basic'))
  expect(make(draft, before).note).toMatchObject({ content, cards: [{ id: 'card-1' }] })
})
