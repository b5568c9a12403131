import 'fake-indexeddb/auto'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fsrsLearner } from '../../../bench/scheduler/learners.ts'
import { simulateLog } from '../../../bench/scheduler/simulate-log.ts'
import { fail, ok } from '../../../decks/result.ts'
import { standardWeights } from '../../../decks/study/fit/standard-weights.ts'
import type { DeckFile } from '../../../decks/model/deck.ts'
import type { CardId, DeckId } from '../../../decks/model/id.ts'
import { standardPreset } from '../../../decks/model/preset.ts'
import { aDeckFile } from '../../../tests/builders/a-deck-file.ts'
import { anEntryLine } from '../../../tests/builders/an-entry.ts'
import { anEntryId } from '../../../tests/builders/a-review.ts'
import { findBarriers } from '../../../tests/builders/show-app.tsx'
import { ToastArea } from '../../parts/toast-area.tsx'
import { createFakeShell, type FakeShell } from '../../shell/fake-shell.ts'
import { listPresets } from '../../store/list-presets.ts'
import { makeDeck } from '../../store/make-deck.ts'
import { openTestStore } from '../../store/open-test-store.ts'
import { readDeckPreset } from '../../store/read-deck-preset.ts'
import { recordReview } from '../../store/record-review.ts'
import { StoreProvider } from '../../store/store-context.tsx'
import { OptionsScreen } from './options-screen.tsx'

const rivers = 'rivers' as DeckId

interface Facts {
  deck?: string | null
  shell?: FakeShell
  decks?: DeckFile[]
}

async function openOptions({ deck = 'rivers', shell = createFakeShell(), decks = [aDeckFile({}, {})] }: Facts = {}) {
  const opened = await openTestStore({ decks, shell })
  render(<StoreProvider store={opened.store}><ToastArea><OptionsScreen deck={deck ?? undefined} /></ToastArea></StoreProvider>)
  await screen.findByRole('heading', { name: 'Deck options' })
  return { ...opened, user: userEvent.setup() }
}

test('Every option of a deck is there with a name, and says what it does', async () => {
  await openOptions()
  for (const name of ['Of the cards that come back', 'First steps', 'Steps after forgetting', 'Longest rest']) expect(await screen.findByLabelText(name)).toHaveAccessibleDescription(/\w{3}/)
  for (const name of ['Spread dates a little', 'Cards of one note on different days', 'Limit the new cards of each deck', 'Limit the cards to repeat of each deck', 'Tell me about them', 'Pause them']) expect(screen.getByRole('switch', { name })).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
})

test('A change is kept at once, said, and can be undone', async () => {
  const { user, store } = await openOptions()
  await user.selectOptions(await screen.findByLabelText('Of the cards that come back'), 'Know 95 of 100')
  expect(await screen.findAllByText('From your next answers on you aim at 95 of 100.')).not.toHaveLength(0)
  await waitFor(async () => expect(await readDeckPreset(store, rivers)).toMatchObject({ desiredRetention: 0.95 }))
  expect(screen.getByText(/At 95 a card that you know comes back about \d+ times in its first year, at 90 about \d+ times/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await readDeckPreset(store, rivers)).toMatchObject({ desiredRetention: 0.9 }))
})

test('Steps are typed as words; what cannot be read is said and not kept', async () => {
  const { user, store } = await openOptions()
  const steps = await screen.findByLabelText('First steps')
  expect(steps).toHaveValue('1 min, 10 min')
  await user.clear(steps)
  await user.type(steps, '5 min, 2 d{Enter}')
  expect(screen.getByText(/“2 d” is a day or longer/)).toBeInTheDocument()
  expect(await readDeckPreset(store, rivers)).toMatchObject({ learningSteps: [1, 10] })
  await user.clear(steps)
  await user.type(steps, '5m 1h{Enter}')
  await waitFor(async () => expect(await readDeckPreset(store, rivers)).toMatchObject({ learningSteps: [5, 60] }))
  await waitFor(() => expect(steps).toHaveValue('5 min, 1 h'))
})

test('Limits, dates and hard cards', async () => {
  const { user, store } = await openOptions()
  await user.click(await screen.findByRole('switch', { name: 'Limit the new cards of each deck' }))
  const fresh = await screen.findByLabelText('New cards a day')
  await user.clear(fresh)
  await user.type(fresh, '7{Enter}')
  await user.click(screen.getByRole('switch', { name: 'Spread dates a little' }))
  await user.click(screen.getByRole('switch', { name: 'Pause them' }))
  await waitFor(async () => expect(await readDeckPreset(store, rivers)).toMatchObject({ newPerDay: 7, fuzz: false, pauseHard: true, hardAfter: 8 }))
  await user.click(screen.getByRole('switch', { name: 'Tell me about them' }))
  await waitFor(async () => expect(await readDeckPreset(store, rivers)).toMatchObject({ hardAfter: 0 }))
  expect(screen.queryByRole('switch', { name: 'Pause them' })).not.toBeInTheDocument()
})

test('A copy for one deck leaves the others as they are, can be renamed and removed', async () => {
  const { user, store } = await openOptions()
  await makeDeck(store, 'Lakes')
  await screen.findByText(/A change below holds for “Lakes” too/)
  await user.click(screen.getByRole('button', { name: 'Make a copy for this deck' }))
  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Rivers')
  await user.click(screen.getByRole('button', { name: 'Make the copy' }))
  await screen.findByText('No other deck uses them.')
  await user.selectOptions(screen.getByLabelText('Of the cards that come back'), 'Know 80 of 100')
  await waitFor(async () => expect((await listPresets(store)).map(({ preset, decks }) => [preset.name, preset.desiredRetention, decks.length])).toEqual([['Standard', 0.9, 1], ['Rivers', 0.8, 1]]))
  await user.click(screen.getByRole('button', { name: 'Rename' }))
  const name = await screen.findByRole('textbox', { name: 'Name' })
  await user.clear(name)
  await user.type(name, 'Standard')
  expect(screen.getByText('There are options called “Standard” already.')).toBeInTheDocument()
  await user.clear(name)
  await user.type(name, 'Calm{Enter}')
  await waitFor(async () => expect(await readDeckPreset(store, rivers)).toMatchObject({ name: 'Calm' }))
  await user.click(screen.getByRole('button', { name: 'Remove these options' }))
  await waitFor(async () => expect(await readDeckPreset(store, rivers)).toMatchObject({ id: standardPreset.id }))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await readDeckPreset(store, rivers)).toMatchObject({ name: 'Calm' }))
})

test('Without a deck all options are gone through, and each deck can be given others', async () => {
  const { user, store } = await openOptions({ deck: null })
  await user.click(await screen.findByRole('button', { name: 'Make a copy' }))
  await user.click(await screen.findByRole('button', { name: 'Make the copy' }))
  await waitFor(() => expect(screen.getByLabelText('Show and change')).toHaveDisplayValue('Standard 2 (0 decks)'))
  const users = within(screen.getByRole('region', { name: 'Which deck uses which' }))
  await user.selectOptions(users.getByLabelText('Rivers'), 'Standard 2')
  await waitFor(async () => expect(await readDeckPreset(store, rivers)).toMatchObject({ name: 'Standard 2' }))
  expect(await findBarriers()).toEqual([])
})

test('A deck that is gone is said, with the way to all options', async () => {
  await openOptions({ deck: 'gone' })
  expect(screen.getByRole('link', { name: 'see all options' })).toHaveAttribute('href', '#/options')
})

test('Planning again says what it would do, does it, and can be undone', async () => {
  const { user, store } = await openOptions()
  await recordReview(store, { card: 'c1' as CardId, rating: 4, took: 1000 })
  const before = (await store.database.memories.get('c1' as CardId))?.memory.due
  await user.selectOptions(await screen.findByLabelText('Of the cards that come back'), 'Know 70 of 100')
  await waitFor(async () => expect(await readDeckPreset(store, rivers)).toMatchObject({ desiredRetention: 0.7 }))
  await user.click(screen.getByRole('button', { name: 'Plan cards again now…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Plan cards again now?' })
  expect(dialog).toHaveTextContent('0come back sooner1come back later0stay on their day')
  expect(await findBarriers()).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Plan 1 card again' }))
  await waitFor(async () => expect((await store.database.memories.get('c1' as CardId))?.memory.due).toBeGreaterThan(before ?? Infinity))
  expect(await screen.findAllByText('1 card is planned anew.')).not.toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await store.database.memories.get('c1' as CardId))?.memory.due).toBe(before))
})

test('With nothing answered there is nothing to plan or to fit, and that is said', async () => {
  const { user, shell } = await openOptions()
  await user.click(await screen.findByRole('button', { name: 'Plan cards again now…' }))
  expect(await screen.findByText('No card of these decks has been answered yet.')).toBeInTheDocument()
  // The dialog's cross is called so too.
  await user.keyboard('{Escape}')
  await user.click(await screen.findByRole('button', { name: 'Fit to my answers' }))
  expect(await screen.findByText(/^0 of your answers came on a later day/)).toBeInTheDocument()
  expect(shell.asked).not.toContain('study.fit')
})

const nobody = (): void => {}

/** Somebody who remembers for much longer than most, and her answers to a deck. */
const strong = standardWeights.with(2, 12).with(3, 40).with(8, 2.6)

async function openWithAnswers(fit: FakeShell['fit']) {
  const { log } = simulateLog({ learner: fsrsLearner('one', strong), seed: 3, answers: 1500, newPerDay: 12, missed: 0.1, buttons: 4 })
  const start = Date.UTC(2025, 5, 1, 12)
  const entries = log.cards.flatMap(({ ratings, times }, card) => ratings.map((rating, index) => ({ card: `c${card + 1}`, rating, at: start + (times[index] ?? 0) })))
  const lines = entries.toSorted((a, b) => a.at - b.at).map(({ card, rating, at }, count) => anEntryLine('review', 0, { id: anEntryId(at, count), at, card, rating }))
  const shell = createFakeShell()
  await shell.call('journal.append', { lines })
  shell.fit = fit
  return openOptions({ shell, decks: [aDeckFile(...log.cards.map(() => ({})))] })
}

test('A fit shows what it would gain before anything changes; it can be taken, and given up again', async () => {
  const { user, store } = await openWithAnswers(async ({ cuts }) => ok({ weights: cuts.map(() => [...strong]) }))
  await user.click(await screen.findByRole('button', { name: 'Fit to my answers' }))
  const outcome = within(await screen.findByRole('group', { name: 'What the fit came to' }))
  expect(outcome.getByText(/Lectern would have guessed your recall \d+% better on your latest \d+ answers/)).toBeInTheDocument()
  expect(outcome.getByText(/Log loss 0\.\d{3} with the usual figures, 0\.\d{3} with the fitted ones/)).toBeInTheDocument()
  expect(await readDeckPreset(store, rivers)).toMatchObject({ weights: null })
  expect(await findBarriers()).toEqual([])
  await user.click(outcome.getByRole('button', { name: 'Use the fitted figures' }))
  await waitFor(async () => expect((await readDeckPreset(store, rivers)).fit).toMatchObject({ reviews: expect.any(Number) as number }))
  expect((await readDeckPreset(store, rivers)).weights).toHaveLength(21)
  expect(await screen.findByText(/^Dates rest on figures fitted to [\d,]+ answers of yours, on 5 January 2026, 12:00/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Go back to the usual figures' }))
  await waitFor(async () => expect(await readDeckPreset(store, rivers)).toMatchObject({ weights: null, fit: null }))
}, 120_000)

test('A fit that does not win changes nothing and says why; one that fails is a problem; one that runs can be stopped', async () => {
  let finish = nobody
  const { user, store, shell } = await openWithAnswers(async ({ cuts }) => ok({ weights: cuts.map(() => [...standardWeights]) }))
  await user.click(await screen.findByRole('button', { name: 'Fit to my answers' }))
  expect(await screen.findByText(/Nothing was changed\.$/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Use the fitted figures' })).not.toBeInTheDocument()
  shell.fit = async () => fail('fit-failed', 'The program that fits ended before it was done. Nothing was changed.')
  await user.click(screen.getByRole('button', { name: 'Fit to my answers' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('The program that fits ended before it was done.')
  shell.fit = () => new Promise((done) => { finish = () => done(fail('fit-stopped', 'The fit was stopped.')) })
  await user.click(screen.getByRole('button', { name: 'Fit to my answers' }))
  expect(await screen.findByText(/You can go on working meanwhile/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Stop the fit' }))
  expect(shell.asked).toContain('study.stopFit')
  finish()
  expect(await screen.findByRole('button', { name: 'Fit to my answers' })).toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(await readDeckPreset(store, rivers)).toMatchObject({ weights: null })
}, 120_000)

test('The browser edition says that it cannot fit', async () => {
  await openOptions({ shell: createFakeShell(undefined, 'browser') })
  expect(await screen.findByText(/The browser edition cannot fit/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Fit to my answers' })).not.toBeInTheDocument()
})
