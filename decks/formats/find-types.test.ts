import { expect, test } from 'vitest'
import { someNoteTools } from '../../tests/builders/some-note-tools.ts'
import { ownNoteTypes } from '../template/own-note-types.ts'
import { openAnkiText } from './open-anki-text.ts'
import { openTables } from './open-table.ts'
import type { OpenedCollection } from './opened-collection.ts'

const cloze = ownNoteTypes.find(({ kind }) => kind === 'cloze')
const notesOf = ({ decks }: OpenedCollection) => decks.flatMap(({ file }) => file.notes)

test('a note type of a table is known by its id; one that only has its name is another one', () => {
  const text = `question,answer,kind,note id,card id,note type,note type id,markup,template,field 1,field 2\nIn […] there is a sea.,Norway,cloze,n1,c1,${cloze?.name},elsewhere,html,1,A heading,In {{c1::Norway}} there is a sea.\n`
  const read = (id: string) => {
    const opened = openTables('a.csv', { text: text.replace('elsewhere', id), encoding: 'utf-8' }, {}, someNoteTools())
    if (!opened.ok) throw new Error(opened.problem.detail)
    return opened.value
  }
  const other = read('elsewhere')
  expect(notesOf(other)).toMatchObject([{ id: 'n1', cards: [{ id: 'c1', kind: 'cloze', question: 'In […] there is a sea.', answer: 'Norway' }] }])
  expect(other.decks.flatMap(({ problems }) => problems).concat(other.problems).map(({ type }) => type)).toContain('note-type-missing')
  expect(notesOf(read('cloze'))).toMatchObject([{ content: { type: 'cloze' } }])
  expect(notesOf(read(''))).toMatchObject([{ content: { type: 'cloze' } }])
})

test('a note type that a text for Anki names has all its fields, whatever one of that name has here', () => {
  const many = (cloze?.fields.length ?? 0) + 2
  const row = (fields: number) => [cloze?.name, ...Array.from({ length: fields }, (_, at) => (at === 0 ? 'In {{c1::Norway}}' : `field ${at}`))].join('\t')
  const opened = openAnkiText('a.txt', { text: `#separator:tab\n#html:true\n#notetype column:1\n${row(many)}\n${row(2)}\n${row(many).replace('Norway', 'Sweden')}\n`, encoding: 'utf-8' }, {}, someNoteTools())
  if (!opened.ok) throw new Error(opened.problem.detail)
  const [first, second, third] = notesOf(opened.value)
  expect(first?.content?.fields).toHaveLength(many)
  expect(first?.content?.fields.at(-1)).toBe(`field ${many - 1}`)
  expect(first?.cards).toMatchObject([{ question: 'In […]', answer: 'Norway' }])
  expect(second?.content?.type).toBe('cloze')
  expect(third?.content?.type).toBe(first?.content?.type)
})
