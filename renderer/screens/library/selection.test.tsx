import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { DeckId } from '../../../decks/model/id.ts'
import { aCard } from '../../../tests/builders/a-note.ts'
import { aCitedDeck, aCitedNote } from '../../../tests/builders/a-cited-deck.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { flagCard } from '../../store/flag-card.ts'
import { listCards } from '../../store/list-cards.ts'
import type { Store } from '../../store/store.ts'

const port = 'port-deck' as DeckId
const twins = aCitedNote('three', { cards: ['three', 'four'].map((id) => aCard({ id: id as never, question: `Which of the twins? (${id})`, answer: id })) })
const deck = aCitedDeck([aCitedNote('one'), aCitedNote('two'), twins])

async function openLibrary() {
  const app = await showApp('/library', { decks: [deck] })
  await waitFor(() => expect(rows().filter((each) => each.textContent !== '')).toHaveLength(4))
  return app
}

const rows = () => screen.getAllByRole('row').slice(1)
const row = (name: string) => screen.getByRole('row', { name: new RegExp(`\\(${name}\\)`) })
const ticked = () => screen.getAllByRole('row', { selected: true }).map((each) => /\((\w+)\)/.exec(each.textContent)?.[1])
const strip = () => within(screen.getByRole('region', { name: 'Selected cards' }))
const paused = async (store: Store) => (await listCards(store, port)).filter(({ state }) => state.suspended).map(({ card }) => card.id as string)

test('X, Ctrl and Shift with a click, and Ctrl+A select; Escape selects none', async () => {
  const { user } = await openLibrary()
  await user.keyboard('x')
  expect(ticked()).toEqual(['one'])
  expect(strip().getByText('1 selected')).toBeInTheDocument()
  await user.keyboard('{Shift>}')
  await user.click(row('three'))
  await user.keyboard('{/Shift}')
  expect(ticked()).toEqual(['one', 'two', 'three'])
  await user.keyboard('{Control>}')
  await user.click(row('two'))
  await user.keyboard('{/Control}')
  expect(ticked()).toEqual(['one', 'three'])
  expect(await findBarriers()).toEqual([])
  await user.keyboard('{Control>}a{/Control}')
  expect(ticked()).toHaveLength(4)
  expect(strip().queryByRole('button', { name: /Select all/ })).not.toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: 'Selected cards' })).not.toBeInTheDocument()
})

test('P pauses what is selected; one undo takes all of it back, and it can be brought back', async () => {
  const { user, store } = await openLibrary()
  await user.keyboard('xjx')
  await user.keyboard('p')
  await screen.findAllByText('2 cards are paused.')
  expect(await paused(store)).toEqual(['one', 'two'])
  await user.keyboard('{Control>}z{/Control}')
  await screen.findAllByText('The 2 cards are no longer paused.')
  expect(await paused(store)).toEqual([])
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  await waitFor(async () => expect(await paused(store)).toEqual(['one', 'two']))
  await user.keyboard('{Control>}a{/Control}')
  await user.click(strip().getByRole('button', { name: 'More for the selected cards' }))
  await user.click(await screen.findByRole('menuitem', { name: /Take up again/ }))
  await screen.findAllByText('2 cards are taken up again.')
  expect(await paused(store)).toEqual([])
  expect(screen.getByRole('grid', { name: 'Cards' })).toHaveFocus()
})

test('Marks are taken off those that have one, and the toast brings them back', async () => {
  const { user, store } = await openLibrary()
  for (const card of (await listCards(store, port)).slice(0, 2)) await flagCard(store, card.card.id, 'unclear')
  await user.keyboard('{Control>}a{/Control}')
  await user.click(await strip().findByRole('button', { name: 'More for the selected cards' }))
  await user.click(await screen.findByRole('menuitem', { name: /Remove the mark/ }))
  await screen.findAllByText('The mark is off 2 cards. They are asked again.')
  expect((await listCards(store, port)).filter(({ state }) => state.wrong !== null)).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await listCards(store, port)).filter(({ state }) => state.wrong === 'unclear')).toHaveLength(2))
})

test('Removing a card says what goes with it, and undo brings it back', async () => {
  const { user, store } = await openLibrary()
  await user.keyboard('{Control>}')
  await user.click(row('one'))
  await user.click(row('four'))
  await user.keyboard('{/Control}')
  await user.click(strip().getByRole('button', { name: 'Remove' }))
  await screen.findAllByText('3 cards are removed, 1 of them about the same as a selected one.')
  await waitFor(() => expect(rows()).toHaveLength(1))
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(rows()).toHaveLength(4))
  expect(await listCards(store, port)).toHaveLength(4)
})

test('What a filter hides is not touched', async () => {
  const { user, store } = await openLibrary()
  await user.keyboard('{Control>}a{/Control}/twins')
  await waitFor(() => expect(rows()).toHaveLength(2))
  expect(strip().getByText('2 selected')).toBeInTheDocument()
  await user.click(strip().getByRole('button', { name: 'Pause' }))
  await waitFor(async () => expect(await paused(store)).toEqual(['three', 'four']))
})

test('Tags are put on and taken off, cards are moved and coloured, each in one act', async () => {
  const { user, store } = await openLibrary()
  await user.keyboard('{Control>}a{/Control}t')
  const tags = within(await screen.findByRole('dialog', { name: 'Tags of 4 cards' }))
  await user.type(tags.getByLabelText('Add'), 'exam{Enter}')
  await user.click(tags.getByRole('button', { name: 'Change the tags' }))
  await waitFor(async () => expect((await listCards(store, port)).map(({ note }) => note.tags)).toEqual([['exam'], ['exam'], ['exam'], ['exam']]))
  await user.keyboard('xc')
  await user.click(within(await screen.findByRole('dialog', { name: 'Colour of 1 card' })).getByRole('button', { name: 'red' }))
  await waitFor(async () => expect((await listCards(store, port))[0]?.state.colour).toBe(1))
  await user.keyboard('xv')
  const move = within(await screen.findByRole('dialog', { name: 'Into which deck?' }))
  await user.selectOptions(move.getByLabelText('Deck'), 'A new deck')
  await user.type(move.getByLabelText('Name of the new deck'), 'Elsewhere{Enter}')
  await waitFor(async () => expect(await listCards(store, port)).toHaveLength(3))
  expect(await findBarriers()).toEqual([])
})
