import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CardId, DeckId, SeminarId } from '../../../decks/model/id.ts'
import { standardPreset } from '../../../decks/model/preset.ts'
import { aCitedDeck, aCitedNote } from '../../../tests/builders/a-cited-deck.ts'
import { aMakingOf } from '../../../tests/builders/a-making-of.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { changeSettings } from '../../store/change-settings.ts'
import { extendToday } from '../../store/extend-today.ts'
import { keepPlan } from '../../store/keep-plan.ts'
import { flagCard } from '../../store/flag-card.ts'
import { listCards } from '../../store/list-cards.ts'
import { readSettings } from '../../store/read-settings.ts'
import { recordReview } from '../../store/record-review.ts'
import { savePreset } from '../../store/save-preset.ts'
import { saveSeminar } from '../../store/save-seminar.ts'
import { takeMaking } from '../../store/take-making.ts'

const twenty = Array.from({ length: 25 }, (_, index) => aCitedNote(`card-${index}`))

test('First launch: one filled button, how many cards and how long, and each deck with its share', async () => {
  await showApp('/', { decks: [aCitedDeck(twenty)] })
  expect(await screen.findByRole('heading', { level: 1, name: '20 cards, about 13 minutes' })).toBeInTheDocument()
  expect(screen.getByText(/Monday 5.January/)).toBeInTheDocument()
  expect(screen.getByText(/answer in your head/)).toBeInTheDocument()
  const row = screen.getByRole('row', { name: /The port/ })
  expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['The portA. Writer, Port Review', '–none', '20', '25', 'StudyOptions'])
  expect(within(row).getByRole('link', { name: 'Study The port' })).toHaveAttribute('href', '#/study/port-deck')
  expect(within(row).getByRole('link', { name: 'Options of The port' })).toHaveAttribute('href', '#/options/port-deck')
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

test('T studies for ten minutes, C chooses cards', async () => {
  const { user } = await showApp('/', { decks: [aCitedDeck()] })
  expect(await screen.findByRole('link', { name: 'Only ten minutes' })).toHaveAttribute('href', '#/study?minutes=10')
  await user.keyboard('t')
  expect(await screen.findByText('10 minutes')).toBeInTheDocument()
  await user.keyboard('{Escape}')
  await screen.findByRole('link', { name: 'Start studying' })
  await user.keyboard('c')
  expect(await screen.findByRole('heading', { level: 1, name: 'Choose cards' })).toBeInTheDocument()
})

test('Cards are chosen in plain words, counted as they are chosen, and Enter starts', async () => {
  const { user } = await showApp('/choose', { decks: [aCitedDeck()] })
  expect(await screen.findByText('No card fits this choice.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Start studying' })).toBeDisabled()
  await user.click(screen.getByRole('radio', { name: 'Everything' }))
  expect(await screen.findByText('3 cards fit.')).toBeInTheDocument()
  const most = screen.getByLabelText('At most')
  await user.clear(most)
  await user.type(most, '2{Enter}')
  expect(await screen.findByText('3 cards fit. 2 of them come.')).toBeInTheDocument()
  expect(screen.getByText('These answers leave your schedule alone.')).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
  await user.click(screen.getByRole('radio', { name: 'Shuffled' }))
  await user.keyboard('{Enter}')
  expect(await screen.findByText('These answers leave your schedule alone')).toBeInTheDocument()
  expect(screen.getByText('0 of 2')).toBeInTheDocument()
})

test('When the limit is reached, a few more today can be had, and that can be undone', async () => {
  const { store, user } = await showApp('/', { decks: [aCitedDeck()] })
  await changeSettings(store, { newPerDay: 0 })
  await user.click(await screen.findByRole('button', { name: 'Meet 3 more new cards today' }))
  expect(await screen.findByRole('heading', { level: 1, name: /^3 cards/ })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('button', { name: 'Meet 3 more new cards today' })).toBeInTheDocument()
})

test('A limit of the deck itself can be lifted for today too', async () => {
  const { store, user } = await showApp('/', { decks: [aCitedDeck()] })
  await savePreset(store, { ...standardPreset, newPerDay: 0 }, { replan: false })
  await user.click(await screen.findByRole('button', { name: 'Meet 3 more new cards today' }))
  expect(await screen.findByRole('heading', { level: 1, name: /^3 cards/ })).toBeInTheDocument()
})

test('With more new cards allowed today, a deck that has none in the queue can be studied alone', async () => {
  const other = aCitedDeck([aCitedNote('later')])
  const { store } = await showApp('/', { decks: [aCitedDeck(twenty), { ...other, deck: { ...other.deck, id: 'z-deck' as DeckId, title: 'The yard' } }] })
  await changeSettings(store, { newPerDay: 0 })
  const row = await screen.findByRole('row', { name: /The yard/ })
  await waitFor(() => expect(within(row).queryByRole('link', { name: 'Study The yard' })).toBeNull())
  await extendToday(store, { newCards: 5, repeatedCards: 0 })
  expect(await within(row).findByRole('link', { name: 'Study The yard' })).toBeInTheDocument()
})

test('After days away a way out is offered; while it runs its end is said; it can be undone and stopped', async () => {
  const day = 86_400_000
  let now = Date.UTC(2026, 0, 5, 12)
  const cards = Array.from({ length: 60 }, (_, index) => aCitedNote(`card-${index}`))
  const { store, user } = await showApp('/', { decks: [aCitedDeck(cards)], now: () => now })
  await changeSettings(store, { newPerDay: 0, reviewsPerDay: 20 })
  for (const { card } of await listCards(store, aCitedDeck().deck.id)) await recordReview(store, { card: card.id, rating: 4, took: 1000 })
  now += 30 * day
  await changeSettings(store, { newPerDay: 1 })
  const offer = await screen.findByText('60 cards waited.')
  const words = offer.closest('[role="status"]')
  expect(words).toHaveTextContent(/Spread them: \d+ a day, those that gain most first, level again by /)
  expect(await findBarriers()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Start catching up' }))
  expect(await screen.findByRole('region', { name: 'Catching up' })).toHaveTextContent(/Catching up until .*At most \d+ cards a day to repeat/)
  expect((await readSettings(store)).catchUp).toMatchObject({ perDay: expect.any(Number) })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('60 cards waited.')).toBeInTheDocument()
  expect((await readSettings(store)).catchUp).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Start catching up' }))
  await user.click(await screen.findByRole('button', { name: 'Stop catching up' }))
  await waitFor(async () => expect((await readSettings(store)).catchUp).toBeNull())
  await user.click(await screen.findByRole('button', { name: 'Not now' }))
  expect(screen.queryByText('60 cards waited.')).not.toBeInTheDocument()
})

test('With a plan the decks say what will be known on the day, and who is no part of it', async () => {
  const other = aCitedDeck([aCitedNote('later')])
  const { store } = await showApp('/', { decks: [aCitedDeck(), { ...other, deck: { ...other.deck, id: 'z-deck' as DeckId, title: 'The yard' } }] })
  await screen.findByRole('link', { name: 'Start studying' })
  const id = 'karachi' as SeminarId
  await saveSeminar(store, { id, title: 'Harbours', at: store.now() + 9 * 86_400_000, decks: [aCitedDeck().deck.id], articles: [], minutes: 15, off: { weekdays: [], days: [] }, gated: false, from: 20_458 })
  const forecast = { id, recall: 0.9, likely: 0.9, stopped: 0.7, today: 0.8, curve: [{ day: 20_458, recall: 0.8 }, { day: 20_467, recall: 0.9 }], stoppedCurve: [{ day: 20_458, recall: 0.8 }, { day: 20_467, recall: 0.7 }], withMinutes: [], cards: [{ card: 'one' as CardId, recall: 0.95, days: [], left: false }, { card: 'two' as CardId, recall: 0.85, days: [], left: false }] }
  await keepPlan(store, { days: [], seminars: [forecast] }, 'key')
  expect(await screen.findByRole('columnheader', { name: /^Recall on 14.January$/ })).toBeInTheDocument()
  expect(await within(screen.getByRole('row', { name: /The port/ })).findByText('90%')).toBeInTheDocument()
  expect(within(screen.getByRole('row', { name: /The yard/ })).getByText('Not part of the seminar')).toBeInTheDocument()
})

test('Cards that are hard to keep are offered beside their source', async () => {
  let now = Date.UTC(2026, 0, 5, 12)
  const { store, user } = await showApp('/', { decks: [aCitedDeck()], now: () => now })
  await savePreset(store, { ...standardPreset, hardAfter: 1 }, { replan: false })
  await recordReview(store, { card: 'one' as CardId, rating: 4, took: 1000 })
  now += 40 * 86_400_000
  await recordReview(store, { card: 'one' as CardId, rating: 1, took: 1000 })
  await user.click(await screen.findByRole('link', { name: /1 card hard to keep/ }))
  await waitFor(() => expect(screen.getByRole('region', { name: 'Card' })).toHaveTextContent('Forgotten'))
  expect(screen.getByRole('button', { name: /^Hard to keep/ })).toHaveAttribute('aria-pressed', 'true')
  expect(await screen.findByRole('button', { name: 'Only the sentence' })).toBeInTheDocument()
})
