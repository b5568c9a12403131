import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { DeckId, NoteId } from '../../../decks/model/id.ts'
import { aCard, aNote } from '../../../tests/builders/a-note.ts'
import { aCitation, aCitedDeck, aCitedNote } from '../../../tests/builders/a-cited-deck.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { listCards } from '../../store/list-cards.ts'
import { openDeck } from '../../../decks/formats/open-deck.ts'
import { undoLast } from '../../store/undo-last.ts'

const port = 'port-deck' as DeckId
const quay = aNote({ id: 'quay' as NoteId, family: 'dates', citations: [aCitation({ footnotes: [14] })], cards: [aCard({ id: 'quay' as never, question: 'Since when does the older company run the quay?', answer: '28 December 1999' })] })
const deck = aCitedDeck([aCitedNote('one'), aCitedNote('two'), quay])

const listed = () => within(screen.getByRole('listbox', { name: 'Cards' })).getAllByRole('option').map((row) => row.textContent.split('?')[0])
const panel = () => screen.getByRole('region', { name: 'Card' })

async function openLibrary(path = '/library') {
  const app = await showApp(path, { decks: [deck] })
  await screen.findByRole('listbox', { name: 'Cards' })
  await waitFor(() => expect(listed()).toHaveLength(3))
  return app
}

test('All cards are listed, and the first is open with its answer, its source and its notes', async () => {
  await openLibrary()
  expect(listed()).toHaveLength(3)
  expect(within(panel()).getByLabelText('Question')).toHaveValue('How many ships wait each month, by the older company? (one)')
  expect(within(panel()).getByLabelText('Answer')).toHaveValue('300 ships')
  expect(await within(panel()).findByText(/Ibid/)).toHaveTextContent('Stands for: Harbour register, volume 3.')
  expect(panel().querySelector('mark')).toHaveTextContent('It says that 300 ships wait each month. note 2')
  expect(within(panel()).getByText('Not seen yet.')).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
})

test('S shows the whole passage', async () => {
  const { user } = await openLibrary()
  await within(panel()).findByText(/Ibid/)
  expect(panel()).not.toHaveTextContent('Two companies run the docks')
  await user.keyboard('s')
  expect(panel()).toHaveTextContent('Two companies run the docks')
})

test('/ searches by words, Escape leaves the field, J and K move', async () => {
  const { user } = await openLibrary()
  await user.keyboard('/')
  expect(screen.getByRole('searchbox')).toHaveFocus()
  await user.keyboard('quay')
  await waitFor(() => expect(listed()).toEqual(['Since when does the older company run the quay']))
  expect(screen.getByText('1 of 3 cards')).toBeInTheDocument()
  await user.clear(screen.getByRole('searchbox'))
  await waitFor(() => expect(listed()).toHaveLength(3))
  await user.keyboard('{Escape}jj')
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent(/quay/)
  await user.keyboard('k')
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent(/\(two\)/)
})

test('Filters count what they would leave, and an empty result says which to drop', async () => {
  const { user } = await openLibrary()
  const filters = within(screen.getByRole('navigation', { name: 'Filters' }))
  expect(await filters.findByRole('button', { name: 'Note missing 1' })).toBeInTheDocument()
  expect(filters.getByRole('button', { name: 'Dates 1' })).toBeInTheDocument()
  await user.click(filters.getByRole('button', { name: 'Figures 2' }))
  await user.click(filters.getByRole('button', { name: 'Paused 0' }))
  expect(screen.getByText('Without “Paused” there are 2.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Drop “Paused”' }))
  expect(listed()).toHaveLength(2)
})

test('Editing is kept when the field is left, and undo brings the words back', async () => {
  const { user, store } = await openLibrary()
  const answer = within(panel()).getByLabelText('Answer')
  await user.clear(answer)
  await user.type(answer, 'three hundred ships')
  expect(within(panel()).getByText('Not saved yet')).toBeInTheDocument()
  await user.tab()
  expect(await within(panel()).findByText('Saved 12:00')).toBeInTheDocument()
  const [kept] = await listCards(store, port)
  expect(kept?.card.answer).toBe('three hundred ships')
  expect(kept?.note.citations).toEqual([aCitation()])
  await undoLast(store)
  await waitFor(() => expect(within(panel()).getByLabelText('Answer')).toHaveValue('300 ships'))
  expect(within(panel()).queryByText('Saved 12:00')).not.toBeInTheDocument()
})

test('What is said below the answer can be rewritten, and left empty', async () => {
  const { user, store } = await openLibrary()
  const remark = within(panel()).getByLabelText('Said below the answer')
  expect(remark).toHaveValue('by the company’s own count')
  await user.clear(remark)
  await user.tab()
  await waitFor(async () => expect((await listCards(store, port))[0]?.card.remark).toBeNull())
})

test('A card cannot be left without an answer: it says so and keeps the old one', async () => {
  const { user, store } = await openLibrary()
  await user.clear(within(panel()).getByLabelText('Answer'))
  await user.tab()
  expect(within(panel()).getByText('A card needs an answer.')).toBeInTheDocument()
  expect((await listCards(store, port))[0]?.card.answer).toBe('300 ships')
})

test('Wordings that also count as right are added with Enter and taken off', async () => {
  const { user, store } = await openLibrary()
  await user.type(within(panel()).getByLabelText('Also counts as right'), '300{Enter}')
  await waitFor(async () => expect((await listCards(store, port))[0]?.card.accepts).toEqual(['300']))
  await user.click(await within(panel()).findByRole('button', { name: 'Remove “300”' }))
  await waitFor(async () => expect((await listCards(store, port))[0]?.card.accepts).toEqual([]))
})

test('P pauses, the menu marks as wrong, and "Fixed" takes the mark off', async () => {
  const { user, store } = await openLibrary()
  await user.keyboard('p')
  expect(await within(panel()).findByText('Paused')).toBeInTheDocument()
  await user.keyboard('p')
  await waitFor(() => expect(within(panel()).queryByText('Paused')).not.toBeInTheDocument())
  await user.click(within(panel()).getByRole('button', { name: 'More for this card' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Mark as wrong' }))
  expect(await within(panel()).findByText('Marked as wrong')).toBeInTheDocument()
  await user.click(within(panel()).getByRole('button', { name: 'Fixed, remove the mark' }))
  await waitFor(() => expect(within(panel()).queryByText('Marked as wrong')).not.toBeInTheDocument())
  expect((await listCards(store, port))[0]?.state.wrong).toBeNull()
})

test('N writes a card into a deck of the reader’s own', async () => {
  const { user } = await openLibrary()
  await user.keyboard('n')
  const form = within(screen.getByRole('region', { name: 'New card' }))
  expect(form.getByLabelText('Question')).toHaveFocus()
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(form.getByText('A card needs a question.')).toBeInTheDocument()
  await user.type(form.getByLabelText('Question'), 'What lies west?')
  await user.type(form.getByLabelText('Answer'), 'The sea{Control>}{Enter}{/Control}')
  expect(await screen.findByRole('option', { name: /What lies west\?/, selected: true })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'My own cards 1' })).toBeInTheDocument()
})

test('A deck is exported whole as a Lectern file, and as tables', async () => {
  const { user, shell } = await openLibrary(`/library/deck/${port}`)
  for (const name of [/Lectern file/, /for spreadsheets/, /plain table/]) {
    await user.click(screen.getByRole('button', { name: 'More for “The port”' }))
    await user.click(await screen.findByRole('menuitem', { name }))
  }
  await waitFor(() => expect(shell.saved.map((file) => file.name)).toEqual(['The port.lectern.json', 'The port.csv', 'The port.csv']))
  const [json, spreadsheet, plain] = shell.saved
  const opened = openDeck({ name: json?.name ?? '', bytes: json?.bytes as Uint8Array<ArrayBuffer> })
  expect(opened.ok && opened.value.file.notes.map(({ id }) => id)).toEqual(['note-one', 'note-two', 'quay'])
  expect([spreadsheet?.bytes[0], plain?.bytes[0]]).toEqual([0xef, 'q'.charCodeAt(0)])
})

test('A deck is renamed and removed, and both can be undone', async () => {
  const { user, store } = await openLibrary(`/library/deck/${port}`)
  await user.click(screen.getByRole('button', { name: 'More for “The port”' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Rename' }))
  const name = await screen.findByLabelText('Name')
  await user.clear(name)
  await user.type(name, 'Harbour{Enter}')
  expect(await screen.findByRole('heading', { name: 'Harbour' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'More for “Harbour”' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Remove the deck' }))
  expect(await screen.findByRole('heading', { name: 'There is no deck yet' })).toBeInTheDocument()
  await undoLast(store)
  expect(await screen.findByRole('button', { name: 'Harbour 3' })).toBeInTheDocument()
})

test('The address of a card opens it, and that of the marked ones filters', async () => {
  await openLibrary('/library/card/quay')
  expect(within(panel()).getByLabelText('Answer')).toHaveValue('28 December 1999')
  window.location.hash = '#/library/marked'
  expect(await screen.findByRole('heading', { name: 'No card matches' })).toBeInTheDocument()
})

test('When the deck that is shown is removed, the other cards are listed', async () => {
  const yard = aCitedDeck([aCitedNote('yard')])
  const { user } = await showApp('/library/deck/yard-deck', { decks: [deck, { ...yard, deck: { ...yard.deck, id: 'yard-deck' as DeckId, title: 'The yard' } }] })
  await user.click(await screen.findByRole('button', { name: 'More for “The yard”' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Remove the deck' }))
  await waitFor(() => expect(listed()).toHaveLength(3))
  expect(screen.queryByText('This deck has no cards')).not.toBeInTheDocument()
  await user.keyboard('{Control>}z{/Control}')
  expect(await screen.findByRole('heading', { name: 'The yard' })).toBeInTheDocument()
})
