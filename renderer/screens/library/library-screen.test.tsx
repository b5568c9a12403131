import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { DeckId, NoteId } from '../../../decks/model/id.ts'
import { aCard, aNote } from '../../../tests/builders/a-note.ts'
import { aCitation, aCitedDeck, aCitedNote } from '../../../tests/builders/a-cited-deck.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { listCards } from '../../store/list-cards.ts'
import { readSettings } from '../../store/read-settings.ts'
import { undoLast } from '../../store/undo-last.ts'

const port = 'port-deck' as DeckId
const quay = aNote({ id: 'quay' as NoteId, family: 'dates', citations: [aCitation({ footnotes: [14] })], cards: [aCard({ id: 'quay' as never, question: 'Since when does the older company run the quay?', answer: '28 December 1999' })] })
const deck = aCitedDeck([aCitedNote('one'), aCitedNote('two'), quay])

const listed = () => within(screen.getByRole('grid', { name: 'Cards' })).queryAllByRole('row').slice(1).map((row) => row.textContent.split('?')[0])
const panel = () => screen.getByRole('region', { name: 'Card' })

async function openLibrary(path = '/library') {
  const app = await showApp(path, { decks: [deck] })
  await screen.findByRole('grid', { name: 'Cards' })
  await waitFor(() => expect(listed()).toHaveLength(3))
  await waitFor(() => expect(within(panel()).getByLabelText('Question')).toBeInTheDocument())
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
  expect(screen.getByRole('combobox', { name: 'Search the cards' })).toHaveFocus()
  await user.keyboard('quay')
  await waitFor(() => expect(listed()).toEqual(['Since when does the older company run the quay']))
  expect(screen.getByText('1 of 3 cards')).toBeInTheDocument()
  await user.clear(screen.getByRole('combobox', { name: 'Search the cards' }))
  await waitFor(() => expect(listed()).toHaveLength(3))
  await user.keyboard('{Escape}jj')
  await waitFor(() => expect(screen.getByRole('row', { selected: true })).toHaveTextContent(/quay/))
  await user.keyboard('k')
  await waitFor(() => expect(screen.getByRole('row', { selected: true })).toHaveTextContent(/\(two\)/))
})

test('Enter in the search goes on to the list', async () => {
  const { user } = await openLibrary()
  await user.keyboard('/quay')
  await waitFor(() => expect(listed()).toHaveLength(1))
  await user.keyboard('{Enter}')
  expect(screen.getByRole('grid', { name: 'Cards' })).toHaveFocus()
})

test('Filters count what they would leave, and an empty result says what to leave out', async () => {
  const { user } = await openLibrary()
  const filters = within(screen.getByRole('navigation', { name: 'Filters' }))
  expect(await filters.findByRole('button', { name: 'Something missing 1' })).toBeInTheDocument()
  expect(filters.getByRole('button', { name: 'Dates 1' })).toBeInTheDocument()
  await user.click(filters.getByRole('button', { name: 'Figures 2' }))
  await user.click(await filters.findByRole('button', { name: 'Paused 0' }))
  expect(screen.getByRole('combobox', { name: 'Search the cards' })).toHaveValue('family:figures is:paused')
  await user.click(await screen.findByRole('button', { name: 'Leave out is:paused' }))
  await waitFor(() => expect(listed()).toHaveLength(2))
})

test('What cannot be followed is said at its place, and the cards of the last search stay', async () => {
  const { user } = await openLibrary()
  const field = screen.getByRole('combobox', { name: 'Search the cards' })
  await user.type(field, 'is:nonsense ')
  expect(await screen.findByRole('alert')).toHaveTextContent(/no state "nonsense"/)
  expect(field).toBeInvalid()
  expect(listed()).toHaveLength(3)
})

test('The search offers what could stand at the cursor', async () => {
  const { user } = await openLibrary()
  const field = screen.getByRole('combobox', { name: 'Search the cards' })
  await user.type(field, 'is:du')
  expect(await screen.findByRole('option', { name: /is:due/ })).toBeInTheDocument()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(field).toHaveValue('is:due')
  expect(await findBarriers()).toEqual([])
})

test('A search is saved under a name, found beside the list, and forgotten', async () => {
  const { user, store } = await openLibrary()
  await user.type(screen.getByRole('combobox', { name: 'Search the cards' }), 'quay')
  await waitFor(() => expect(listed()).toHaveLength(1))
  await user.click(await screen.findByRole('button', { name: 'Save this search' }))
  await user.type(await screen.findByLabelText('Name'), 'The quay{Enter}')
  await waitFor(async () => expect((await readSettings(store)).searches).toEqual([{ name: 'The quay', query: 'quay' }]))
  await user.click(await screen.findByRole('button', { name: 'The quay' }))
  await waitFor(() => expect(listed()).toHaveLength(3))
  await user.click(screen.getByRole('button', { name: 'Remove the search “The quay”' }))
  await waitFor(async () => expect((await readSettings(store)).searches).toEqual([]))
})

test('Columns are chosen, and a head sorts by its column', async () => {
  const { user, store } = await openLibrary()
  await user.click(screen.getByRole('button', { name: 'Columns' }))
  await user.click(await screen.findByRole('button', { name: 'Answer' }))
  await user.click(screen.getByRole('button', { name: 'Done' }))
  expect(await screen.findByRole('columnheader', { name: 'Answer' })).toBeInTheDocument()
  await user.click(within(screen.getByRole('columnheader', { name: 'Answer' })).getByRole('button'))
  await waitFor(() => expect(listed()[0]).toBe('Since when does the older company run the quay'))
  await waitFor(async () => expect((await readSettings(store)).cardOrder).toEqual({ by: 'answer', descending: false }))
})

test('Find and replace shows each place, writes all of them in one act, and undo takes it back', async () => {
  const { user, store } = await openLibrary()
  await user.keyboard('{Control>}h{/Control}')
  const dialog = within(await screen.findByRole('dialog', { name: 'Find and replace' }))
  await user.type(dialog.getByLabelText('Find'), 'ships')
  await user.type(dialog.getByLabelText('Replace with'), 'boats')
  await user.click(await dialog.findByRole('button', { name: 'Replace in 4 places' }))
  await waitFor(async () => expect((await listCards(store, port)).map(({ card }) => card.answer)).toEqual(['300 boats', '300 boats', '28 December 1999']))
  await undoLast(store)
  await waitFor(async () => expect((await listCards(store, port))[0]?.card.answer).toBe('300 ships'))
})

const leaveEditor = () => act(() => screen.getByRole('grid', { name: 'Cards' }).focus())

test('Editing is kept when the card is left, and undo brings the words back', async () => {
  const { user, store } = await openLibrary()
  const answer = within(panel()).getByLabelText('Answer')
  await user.clear(answer)
  await user.type(answer, 'three hundred ships')
  expect(within(panel()).getAllByText('Not saved yet')).not.toHaveLength(0)
  leaveEditor()
  expect(await within(panel()).findAllByText('Saved 12:00')).not.toHaveLength(0)
  const [kept] = await listCards(store, port)
  expect(kept?.card.answer).toBe('three hundred ships')
  expect(kept?.note.citations).toEqual([aCitation()])
  await undoLast(store)
  await waitFor(() => expect(within(panel()).getByLabelText('Answer')).toHaveValue('300 ships'))
})

test('What is said below the answer can be rewritten, and left empty', async () => {
  const { user, store } = await openLibrary()
  const remark = within(panel()).getByLabelText('Said below the answer')
  expect(remark).toHaveValue('by the company’s own count')
  await user.clear(remark)
  leaveEditor()
  await waitFor(async () => expect((await listCards(store, port))[0]?.card.remark).toBeNull())
})

test('A card cannot be left without an answer: it says so and keeps the old one', async () => {
  const { user, store } = await openLibrary()
  await user.clear(within(panel()).getByLabelText('Answer'))
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await within(panel()).findByText('A card needs an answer.')).toBeInTheDocument()
  expect((await listCards(store, port))[0]?.card.answer).toBe('300 ships')
})

test('Wordings that also count as right are added with Enter and taken off', async () => {
  const { user, store } = await openLibrary()
  await user.type(within(panel()).getByLabelText('Also counts as right'), '300{Enter}')
  leaveEditor()
  await waitFor(async () => expect((await listCards(store, port))[0]?.card.accepts).toEqual(['300']))
  await user.click(await within(panel()).findByRole('button', { name: 'Remove “300”' }))
  leaveEditor()
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
  const form = within(await screen.findByRole('region', { name: 'New card' }))
  await waitFor(() => expect(form.getByLabelText('Question')).toHaveFocus())
  await user.type(form.getByLabelText('Question'), 'What lies west?')
  await user.type(form.getByLabelText('Answer'), 'The sea{Control>}{Enter}{/Control}')
  expect(await screen.findByRole('row', { name: /What lies west\?/, selected: true })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'My own cards 1' })).toBeInTheDocument()
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
