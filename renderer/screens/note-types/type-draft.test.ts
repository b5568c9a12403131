import { expect, test } from 'vitest'
import type { NoteType } from '../../../decks/model/note-type.ts'
import { findNoteType } from '../../../decks/template/own-note-types.ts'
import { draftToType, findTemplateProblems, findTypeProblems, settleNames, typeToDraft } from './type-draft.ts'

const basic = findNoteType([], 'basic') as NoteType
const withTemplates = (question: string): NoteType => ({ ...basic, templates: [{ name: 'Card', question, answer: '' }] })

test('A field that is called otherwise is so in its templates, as a section and behind filters too', () => {
  const draft = typeToDraft(withTemplates('{{Question}} {{#Question}}{{hint:Question}}{{/Question}} {{Questions}} {{type: Question }}'))
  const renamed = settleNames({ ...draft, fields: draft.fields.map((field, place) => (place === 0 ? { ...field, name: 'Ask' } : field)) })
  expect(renamed.templates[0]?.question).toBe('{{Ask}} {{#Ask}}{{hint:Ask}}{{/Ask}} {{Questions}} {{type: Ask}}')
})

test('Two fields can change names with each other', () => {
  const draft = typeToDraft(withTemplates('{{Question}}{{Answer}}'))
  const names = ['Answer', 'Question', 'Remark']
  expect(settleNames({ ...draft, fields: draft.fields.map((field, place) => ({ ...field, name: names[place] ?? '' })) }).templates[0]?.question).toBe('{{Answer}}{{Question}}')
})

test('Names that no field has are told, and sections without an end', () => {
  expect(findTemplateProblems('{{Question}}{{FrontSide}}{{cloze:Text}}{{Tags}}', basic.fields)).toEqual(['No field is called “Text”.'])
  expect(findTemplateProblems('{{/Question}}', basic.fields)).toHaveLength(1)
})

test('Names are given once and are not empty', () => {
  const draft = typeToDraft(basic)
  expect(findTypeProblems(draft, basic)).toEqual([])
  expect(findTypeProblems({ ...draft, fields: [...draft.fields, { name: 'question ', said: '', key: 9, from: null }, { name: 'a:b', said: '', key: 10, from: null }] }, basic)).toEqual(['Two fields are called “question”.', '“a:b” cannot be the name of a field: leave out colons, quotation marks, braces, and # ^ / at the beginning.'])
})

test('The field that lists sort by stays the same when fields move', () => {
  const draft = typeToDraft({ ...basic, sortField: 1 })
  const made = draftToType({ ...draft, fields: draft.fields.toReversed() }, { ...basic, sortField: 1 })
  expect(made.fields).toEqual([2, 1, 0])
  expect(made.to.fields[made.to.sortField]?.name).toBe('Answer')
})

test('A question that is emptied stands in the way of saving, one that came empty does not', () => {
  const came = withTemplates('')
  expect(findTypeProblems({ ...typeToDraft(came), name: 'Called otherwise' }, came)).toEqual([])
  expect(findTypeProblems(typeToDraft(came), basic)).toEqual(['The question of “Card” is empty.'])
})
