import { expect, test } from 'vitest'
import type { NoteType } from '../../decks/model/note-type.ts'
import { findNoteType } from '../../decks/template/own-note-types.ts'
import { changeKind, escapeSigns, toContent } from './change-kind.ts'
import { startDraft, type NoteDraft } from './note-draft.ts'

const own = (id: string): NoteType => findNoteType([], id) as NoteType
const aDraft = (type: string, texts: Record<string, string>): NoteDraft => ({ ...startDraft(own(type), null, undefined), texts })
const change = (draft: NoteDraft, to: string) => changeKind(draft, own(draft.type), own(to)).texts

test('Question and answer go to what does the same in another kind', () => {
  const draft = aDraft('basic', { Question: 'a', Answer: 'b', Remark: 'c' })
  expect(change(draft, 'reversed')).toMatchObject({ 'One side': 'a', 'Other side': 'b', Remark: 'c' })
  expect(change(draft, 'list')).toMatchObject({ Question: 'a', Items: 'b' })
  expect(change(draft, 'contested')).toMatchObject({ Question: 'a', 'Account A': 'b' })
})

test('A question with a gap gets its answer into the gap, one without behind it', () => {
  expect(change(aDraft('basic', { Question: 'The port moves […] a year.', Answer: '40 million tons' }), 'cloze')['Text']).toBe('The port moves {{c1::40 million tons}} a year.')
  expect(change(aDraft('basic', { Question: 'How much?', Answer: '40' }), 'cloze')['Text']).toBe('How much? {{c1::40}}')
})

test('A gap becomes a question and its answer again; other gaps are filled', () => {
  expect(change(aDraft('cloze', { Text: 'The {{c1::port::what}} moves {{c2::40}} tons.' }), 'basic')).toMatchObject({ Question: 'The […] (what) moves 40 tons.', Answer: 'port' })
})

test('A question that was a gap for a moment is itself again', () => {
  const gap = changeKind(aDraft('basic', { Question: 'How much?', Answer: '40' }), own('basic'), own('cloze'))
  expect(changeKind(gap, own('cloze'), own('contested')).texts).toMatchObject({ Question: 'How much?', 'Account A': '40' })
})

test('Texts that another kind has no field for come back with their kind', () => {
  const there = changeKind(aDraft('contested', { Question: 'a', 'Account A': 'b', 'Who says A': 'c', 'Account B': 'd' }), own('contested'), own('basic'))
  expect(changeKind(there, own('basic'), own('contested')).texts).toMatchObject({ 'Who says A': 'c', 'Account B': 'd' })
})

test('Fields of note types from elsewhere go by their names, then by their places', () => {
  const foreign: NoteType = { ...own('basic'), id: 'x' as never, fields: [{ name: 'Vorne' }, { name: 'Answer' }] }
  expect(changeKind(aDraft('basic', { Question: 'a', Answer: 'b' }), own('basic'), foreign).texts).toMatchObject({ Answer: 'b' })
  const odd: NoteType = { ...foreign, fields: [{ name: 'Eins' }, { name: 'Zwei' }] }
  expect(changeKind(aDraft('basic', { Question: 'a', Answer: 'b' }), own('basic'), odd).texts).toMatchObject({ Eins: 'a', Zwei: 'b' })
})

test('Plain words mean themselves when they are written with signs', () => {
  expect(escapeSigns('2 * 3 * 4 costs $5 [a] […]')).toBe('2 \\* 3 \\* 4 costs \\$5 \\[a\\] […]')
  expect(escapeSigns('1. first\n- second')).toBe('1\\. first\n\\- second')
  expect(toContent({ ...aDraft('basic', { Question: 'a*b' }), plain: true })).toMatchObject({ plain: false, texts: { Question: 'a\\*b' } })
})
