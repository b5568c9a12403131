import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CardId, DeckId } from '../../../decks/model/id.ts'
import { aCitedDeck } from '../../../tests/builders/a-cited-deck.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { listCards } from '../../store/list-cards.ts'
import { recordReview } from '../../store/record-review.ts'
import type { Store } from '../../store/store.ts'

const port = 'port-deck' as DeckId
const panel = () => within(screen.getByRole('region', { name: 'Card' }))
const stateOf = async (store: Store, id: string) => (await listCards(store, port)).find(({ card }) => card.id === id)?.state.memory

async function openLibrary() {
  const app = await showApp('/library', { decks: [aCitedDeck()] })
  await waitFor(() => expect(screen.getAllByRole('row').slice(1)).toHaveLength(3))
  // Until then another region stands in the place of the card.
  await screen.findByRole('region', { name: 'Words of the card' })
  return app
}

test('D sets the day a card comes back; it is said in the panel, and one undo takes it back', async () => {
  const { user, store } = await openLibrary()
  await recordReview(store, { card: 'one' as CardId, rating: 4, took: 1000 })
  expect(await panel().findByText(/% likely$/)).toBeInTheDocument()
  expect(panel().getByText('never')).toBeInTheDocument()
  const before = await stateOf(store, 'one')
  await user.keyboard('d')
  const dialog = within(await screen.findByRole('dialog', { name: 'When should it come back?' }))
  const field = dialog.getByLabelText('Day')
  await waitFor(() => expect(field).toHaveFocus())
  expect(field).toHaveValue('2026-01-06')
  expect(await findBarriers()).toEqual([])
  await user.clear(field)
  await user.type(field, '2026-01-03')
  await user.click(dialog.getByRole('button', { name: 'Set the day' }))
  expect(dialog.getByText('A day from today on.')).toBeInTheDocument()
  await user.clear(field)
  await user.type(field, '2026-01-08')
  await user.click(dialog.getByRole('button', { name: 'Set the day' }))
  expect(await screen.findAllByText(/The card comes back on Thursday 8.January\./)).not.toHaveLength(0)
  expect(await panel().findByText(/^8.Jan$/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await stateOf(store, 'one')).toEqual(before))
})

test('A card is started anew, and undo makes it known again', async () => {
  const { user, store } = await openLibrary()
  await recordReview(store, { card: 'one' as CardId, rating: 4, took: 1000 })
  await panel().findByText(/% likely$/)
  await user.click(panel().getByRole('button', { name: 'More for this card' }))
  await user.click(await screen.findByRole('menuitem', { name: /Start anew/ }))
  await waitFor(async () => expect((await stateOf(store, 'one'))?.state).toBe('new'))
  expect(panel().getByText('Not seen yet.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await stateOf(store, 'one'))?.state).toBe('review'))
})

test('Selected cards get a day, or are started anew, in one act', async () => {
  const { user, store } = await openLibrary()
  await recordReview(store, { card: 'one' as CardId, rating: 4, took: 1000 })
  await user.keyboard('xjx')
  await user.keyboard('d')
  const dialog = within(await screen.findByRole('dialog', { name: 'When should 2 cards come back?' }))
  await user.click(dialog.getByRole('button', { name: 'Set the day of 2 cards' }))
  expect(await screen.findAllByText(/2 cards come back on Tuesday 6.January\./)).not.toHaveLength(0)
  expect((await stateOf(store, 'two'))?.state).toBe('review')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await stateOf(store, 'two'))?.state).toBe('new'))
  await user.keyboard('{Control>}a{/Control}')
  await user.click(await screen.findByRole('button', { name: 'More for the selected cards' }))
  await user.click(await screen.findByRole('menuitem', { name: /Start anew/ }))
  expect(await screen.findAllByText('1 card is new again. The answers stay in the journal.')).not.toHaveLength(0)
  expect((await stateOf(store, 'one'))?.state).toBe('new')
})
