import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../../tests/builders/a-note.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import type { NoteType } from '../../../decks/model/note-type.ts'
import { listNoteTypes } from '../../store/list-note-types.ts'
import { listNotes } from '../../store/list-notes.ts'
import { undoLast } from '../../store/undo-last.ts'

const words: NoteType = {
  id: 'words' as NoteType['id'],
  name: 'Words',
  kind: 'standard',
  fields: [{ name: 'Word' }, { name: 'Meaning' }],
  templates: [{ name: 'There', question: '{{Word}}', answer: '{{FrontSide}}{{Meaning}}' }],
  css: '',
  sortField: 0,
}
const note = aNote({ content: { type: words.id, markup: 'html', fields: ['hus', 'house'] }, cards: [aCard({ template: 0, question: 'hus', answer: 'house' })] })
const deck = { ...aDeckOfNotes({ notes: [note] }), version: 2 as const, noteTypes: [words, { ...words, id: 'spare' as NoteType['id'], name: 'Spare' }] }

async function openTypes(path = '/note-types/words') {
  const app = await showApp(path, { decks: [deck] })
  await screen.findByRole('navigation', { name: 'Note types' })
  return app
}

const save = () => screen.getByRole('button', { name: /Save the note type/ })

test('Note types are listed with how many notes each has', async () => {
  await openTypes()
  const list = within(screen.getByRole('navigation', { name: 'Note types' }))
  expect(list.getByRole('link', { name: /Words 1 note/ })).toHaveAttribute('aria-current', 'page')
  expect(list.getByRole('link', { name: /Spare unused/ })).toBeInTheDocument()
  expect(list.getByRole('link', { name: /Gap unused/ })).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
})

test('A field called otherwise is so in the templates; the cards stay', async () => {
  const { user, store } = await openTypes()
  const field = screen.getByRole('textbox', { name: 'Field 1' })
  await user.clear(field)
  await user.type(field, 'Ord')
  await user.tab()
  expect(screen.getByRole('textbox', { name: 'Question' })).toHaveValue('{{Ord}}')
  await user.click(save())
  await waitFor(async () => expect((await listNoteTypes(store)).find(({ id }) => id === words.id)?.fields[0]?.name).toBe('Ord'))
  expect((await listNotes(store))[0]?.note.cards[0]).toMatchObject({ id: 'card-1', question: 'hus' })
})

test('A template that is added says how many cards come, and undo takes all of it back', async () => {
  const { user, store } = await openTypes()
  await user.click(screen.getByRole('button', { name: 'Add a template' }))
  const question = screen.getByRole('textbox', { name: 'Question' })
  await user.clear(question)
  await user.type(question, '{{{{Meaning}}')
  await user.click(save())
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('1 new card comes.')).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: 'Save and change 1 note' }))
  await waitFor(async () => expect((await listNotes(store))[0]?.note.cards.map(({ id: _id, ...card }) => card.question)).toEqual(['hus', 'house']))
  await undoLast(store)
  expect((await listNotes(store))[0]?.note.cards).toHaveLength(1)
  await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Template' })).not.toBeInTheDocument())
})

test('A field that goes is told with what is lost', async () => {
  const { user, store } = await openTypes()
  await user.click(screen.getByRole('button', { name: 'Remove “Meaning”' }))
  expect(screen.getByText('No field is called “Meaning”.')).toBeInTheDocument()
  await user.click(save())
  expect(within(await screen.findByRole('dialog')).getByText(/The texts of “Meaning” go; 1 note has one/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Go on editing' }))
  expect((await listNotes(store))[0]?.note.content?.fields).toEqual(['hus', 'house'])
})

test('What has no name cannot be saved', async () => {
  const { user } = await openTypes()
  await user.clear(screen.getByRole('textbox', { name: 'Field 1' }))
  expect(screen.getByText('Each field needs a name.')).toBeInTheDocument()
  expect(save()).toBeDisabled()
})

test('A note type is duplicated, and one that no note has is removed', async () => {
  const { user, store } = await openTypes('/note-types/spare')
  await user.click(screen.getByRole('button', { name: 'Duplicate' }))
  expect(await screen.findByRole('region', { name: 'Note type “Spare 2”' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Remove' }))
  await waitFor(async () => expect((await listNoteTypes(store)).some(({ name }) => name === 'Spare 2')).toBe(false))
})

test('One that comes with Lectern keeps its fields; one that has notes is not removed', async () => {
  await openTypes('/note-types/basic')
  expect(screen.getByRole('textbox', { name: 'Field 1' })).toBeDisabled()
  expect(screen.queryByRole('button', { name: 'Remove' })).not.toBeInTheDocument()
})
