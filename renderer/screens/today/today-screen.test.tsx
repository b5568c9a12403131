import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { DeckId } from '../../../decks/model/id.ts'
import { aCitedDeck, aCitedNote } from '../../../tests/builders/a-cited-deck.ts'
import { aMakingOf } from '../../../tests/builders/a-making-of.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { changeSettings } from '../../store/change-settings.ts'
import { flagCard } from '../../store/flag-card.ts'
import { listCards } from '../../store/list-cards.ts'
import { recordReview } from '../../store/record-review.ts'
import { takeMaking } from '../../store/take-making.ts'

const twenty = Array.from({ length: 25 }, (_, index) => aCitedNote(`card-${index}`))

test('First launch: one filled button, how many cards and how long, and each deck with its share', async () => {
  await showApp('/', { decks: [aCitedDeck(twenty)] })
  expect(await screen.findByRole('heading', { level: 1, name: '20 cards, about 6 minutes' })).toBeInTheDocument()
  expect(screen.getByText(/Monday 5.January/)).toBeInTheDocument()
  expect(screen.getByText(/answer in your head/)).toBeInTheDocument()
  const row = screen.getByRole('row', { name: /The port/ })
  expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['The portA. Writer, Port Review', '–none', '20', '25', 'Study'])
  expect(within(row).getByRole('link', { name: 'Study The port' })).toHaveAttribute('href', '#/study/port-deck')
  expect(within(row).getByRole('link', { name: 'The port' })).toHaveAttribute('href', '#/library/deck/port-deck')
  expect(await findBarriers()).toEqual([])
})

test('Enter starts studying from a fresh start: the first card can be answered with the second key', async () => {
  const { user } = await showApp('/', { decks: [aCitedDeck()] })
  await screen.findByRole('link', { name: 'Start studying' })
  await user.keyboard('{Enter}')
  expect(await screen.findByText(/How many ships wait each month/)).toBeInTheDocument()
  expect(window.location.hash).toBe('#/study')
})

test('All done: when the next cards come, what was done, and what the limits hold back', async () => {
  const { store } = await showApp('/', { decks: [aCitedDeck()] })
  await changeSettings(store, { newPerDay: 1 })
  const [first] = await listCards(store, aCitedDeck().deck.id)
  if (!first) throw new Error('the deck has no card')
  await recordReview(store, { card: first.card.id, rating: 4, took: 4000 })
  expect(await screen.findByRole('heading', { level: 1, name: 'Nothing is due today' })).toBeInTheDocument()
  expect(await screen.findByText(/Next: 1 card tomorrow\. You gave one answer today and knew it\./)).toBeInTheDocument()
  expect(screen.getByText('2 new cards are left for other days.')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Change the limits' })).toHaveAttribute('href', '#/settings')
  expect(screen.queryByRole('link', { name: 'Start studying' })).not.toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
})

test('A card in learning that comes back later is said with its time', async () => {
  const { store } = await showApp('/', { decks: [aCitedDeck([aCitedNote('only')])] })
  const [only] = await listCards(store, aCitedDeck().deck.id)
  if (!only) throw new Error('the deck has no card')
  await recordReview(store, { card: only.card.id, rating: 3, took: 4000 })
  expect(await screen.findByRole('heading', { level: 1, name: 'Nothing is due right now' })).toBeInTheDocument()
  expect(screen.getByText(/One card comes back at 12:10\./)).toBeInTheDocument()
})

test('Cards marked as wrong are offered beside their source', async () => {
  const { store } = await showApp('/', { decks: [aCitedDeck()] })
  await screen.findByRole('link', { name: 'Start studying' })
  expect(screen.queryByText(/marked as wrong/)).not.toBeInTheDocument()
  const [first] = await listCards(store, aCitedDeck().deck.id)
  if (!first) throw new Error('the deck has no card')
  await flagCard(store, first.card.id, '')
  expect(await screen.findByRole('link', { name: /1 card marked as wrong/ })).toHaveAttribute('href', '#/library/marked')
})

test('Without a deck the way to one is offered', async () => {
  await showApp('/')
  expect(await screen.findByRole('heading', { name: 'Drop an article here' })).toBeInTheDocument()
  expect(screen.getByText('It is read on this computer and never leaves it.')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Make cards from an article' })).toHaveAttribute('href', '#/make')
  expect(screen.getByRole('link', { name: 'Import a deck' })).toHaveAttribute('href', '#/import')
  expect(await findBarriers()).toEqual([])
})

test('A deck of which no card is in the queue can still be studied alone while the day has room for new cards', async () => {
  const other = aCitedDeck([aCitedNote('later')])
  await showApp('/', { decks: [aCitedDeck(twenty), { ...other, deck: { ...other.deck, id: 'z-deck' as DeckId, title: 'The yard' } }] })
  const row = await screen.findByRole('row', { name: /The yard/ })
  expect(within(row).getAllByRole('cell').slice(1, 4).map((cell) => cell.textContent)).toEqual(['–none', '–none', '1'])
  expect(within(row).getByRole('link', { name: 'Study The yard' })).toHaveAttribute('href', '#/study/z-deck')
})

test('An article can be dropped, and drafts that wait are offered', async () => {
  const { store } = await showApp('/', { decks: [aCitedDeck()] })
  expect(await screen.findByRole('link', { name: /Drop an article here/ })).toHaveAttribute('href', '#/make')
  await takeMaking(store, aMakingOf([{ id: 'a' }, { id: 'b', tier: 1 }]))
  expect(await screen.findByRole('link', { name: /1 draft waits for you/ })).toHaveAttribute('href', '#/make')
  expect(screen.queryByRole('link', { name: /Drop an article here/ })).not.toBeInTheDocument()
})
