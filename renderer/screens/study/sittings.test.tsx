import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { aCitedDeck } from '../../../tests/builders/a-cited-deck.ts'
import { aCardId } from '../../../tests/builders/a-review.ts'
import { findBarriers } from '../../../tests/builders/show-app.tsx'
import type { SeminarId } from '../../../decks/model/id.ts'
import { standardPreset } from '../../../decks/model/preset.ts'
import { defaultSettings } from '../../../decks/model/settings.ts'
import { ToastArea } from '../../parts/toast-area.tsx'
import { changeSettings } from '../../store/change-settings.ts'
import { findCards } from '../../store/find-cards.ts'
import { keepPlan } from '../../store/keep-plan.ts'
import { openTestStore, type TestStore } from '../../store/open-test-store.ts'
import { recordReview } from '../../store/record-review.ts'
import { redoLast } from '../../store/redo-last.ts'
import { savePreset } from '../../store/save-preset.ts'
import { saveSeminar } from '../../store/save-seminar.ts'
import { StoreProvider } from '../../store/store-context.tsx'
import { undoLast } from '../../store/undo-last.ts'
import { StudyScreen } from './study-screen.tsx'

let now = 0
let realTime = false

beforeEach(() => {
  realTime = false
  now = Date.UTC(2026, 0, 5, 12)
  Element.prototype.scrollIntoView = () => {}
})

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
})

const tellTime = () => (realTime ? Date.now() : (now += 10))

function show(opened: TestStore, deck: string | undefined, query: string) {
  const location = memoryLocation({ path: '/study', record: true })
  render(
    <StoreProvider store={opened.store}>
      <Router hook={location.hook}>
        <ToastArea>
          <StudyScreen deck={deck} query={query} />
        </ToastArea>
      </Router>
    </StoreProvider>,
  )
  return { ...opened, location, user: userEvent.setup() }
}

async function study({ deck, query = '', prepare = async () => {} }: { deck?: string; query?: string; prepare?: (test: TestStore) => Promise<unknown> } = {}) {
  const opened = await openTestStore({ decks: [aCitedDeck()], now: tellTime })
  await prepare(opened)
  return show(opened, deck, query)
}

const question = (name: string) => screen.findByText(`How many ships wait each month, by the older company? (${name})`)

async function memoryOf({ store }: TestStore, card: string) {
  const [view] = await findCards(store, [aCardId(card)])
  if (view === undefined) throw new Error(`no card ${card}`)
  return view.state.memory
}

/** Lets the card be learned and then forgotten once, some days ago. */
async function learnAndForget({ store }: TestStore, card: string) {
  const at = now
  now = at - 40 * 86_400_000
  await recordReview(store, { card: aCardId(card), rating: 4, took: 1000 })
  now = at
}

test('when the time is up the sitting says what was done and asks; Space goes on, Escape finishes', async () => {
  const { user, location } = await study({ query: 'minutes=10' })
  await question('one')
  expect(screen.getByText('10 minutes')).toBeInTheDocument()
  now += 11 * 60_000
  await user.keyboard(' 2')
  const title = await screen.findByRole('heading', { name: 'Ten minutes.' })
  await waitFor(() => expect(title).toHaveFocus())
  expect(screen.getByText('1 answer, 1 known.')).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
  await user.keyboard(' ')
  await question('two')
  now += 11 * 60_000
  await user.keyboard(' 1')
  expect(await screen.findByText('2 answers, 1 known.')).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(await screen.findByText(/You knew 1 of 2 answers\./)).toBeInTheDocument()
  expect(location.history.at(-1)).toBe('/study')
})

test('a set time from the settings holds for every sitting', async () => {
  const { user } = await study({ prepare: ({ store }) => changeSettings(store, { timebox: 5 }) })
  await question('one')
  now += 6 * 60_000
  await user.keyboard(' 2')
  expect(await screen.findByRole('heading', { name: 'Five minutes.' })).toBeInTheDocument()
})

test('practice says that it leaves the schedule alone, does so, and can be taken back and brought back', async () => {
  const opened = await study({ deck: 'custom', query: 'what=cram&order=text' })
  await question('one')
  expect(screen.getByText('These answers leave your schedule alone')).toBeInTheDocument()
  await opened.user.keyboard(' ')
  expect(screen.getByRole('button', { name: 'Knew it done here' })).toBeInTheDocument()
  await opened.user.keyboard('2')
  await question('two')
  expect(screen.getByText('1 of 3')).toBeInTheDocument()
  await opened.user.keyboard(' 1')
  await question('three')
  expect(screen.getByRole('status')).toHaveTextContent('This card comes again after the others.')
  await opened.user.keyboard('z')
  await question('two')
  await opened.user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  await question('three')
  await opened.user.keyboard('b 2')
  await question('two')
  await opened.user.keyboard(' 2')
  expect(await screen.findByText('Your schedule is as it was.')).toBeInTheDocument()
  expect(await memoryOf(opened, 'one')).toMatchObject({ state: 'new', reps: 0 })
  expect(await memoryOf(opened, 'two')).toMatchObject({ state: 'new', reps: 0 })
})

test('practice that the menu takes back comes again, and goes when the menu brings it back', async () => {
  const { store, user } = await study({ deck: 'custom', query: 'what=cram&order=text' })
  await question('one')
  await user.keyboard(' 2')
  await question('two')
  await act(async () => { await undoLast(store, 'answers') })
  await question('one')
  expect(screen.getByText('0 of 3')).toBeInTheDocument()
  await act(async () => { await redoLast(store, 'answers') })
  await question('two')
  expect(screen.getByText('1 of 3')).toBeInTheDocument()
})

test('of a card in the plan for a seminar no date beyond it is told, and who sets its days', async () => {
  const { user } = await study({
    prepare: async ({ store }) => {
      const id = 'harbours' as SeminarId
      await saveSeminar(store, { id, title: 'Harbours', at: now + 3 * 86_400_000, decks: [aCitedDeck().deck.id], articles: [], minutes: 15, off: { weekdays: [], days: [] }, gated: false, from: 20_458 })
      const cards = [{ card: aCardId('one'), recall: 0.9, days: [], left: false }]
      await keepPlan(store, { days: [], seminars: [{ id, recall: 0.9, likely: 0.9, stopped: 0.7, today: 0.8, curve: [], stoppedCurve: [], withMinutes: [], cards }] }, 'key')
      await changeSettings(store, { answerButtons: 4 })
    },
  })
  await question('one')
  await user.keyboard(' ')
  expect(await screen.findByRole('button', { name: 'Good in 10 minutes' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Easy as planned' })).toBeInTheDocument()
  expect(screen.getByText(/^Until the seminar on 8.January its plan sets the days$/)).toBeInTheDocument()
  await user.keyboard('4')
  await question('two')
  expect(screen.getByRole('status')).toHaveTextContent('This card comes back as the plan for the seminar says.')
  await user.keyboard(' ')
  expect(screen.queryByText(/^Until the seminar/)).not.toBeInTheDocument()
})

test('cards that are named come in their order; what is gone is left out; nothing that fits is said', async () => {
  await study({ deck: 'custom', query: 'cards=three,gone,one' })
  await question('three')
  expect(screen.getByText('0 of 2')).toBeInTheDocument()
  cleanup()
  await study({ deck: 'custom', query: 'what=marked' })
  expect(await screen.findByRole('heading', { name: 'No card fits this choice' })).toBeInTheDocument()
})

test('a card that an answer makes hard to keep is told, and mended beside its source', async () => {
  const opened = await study({
    deck: 'custom',
    query: 'cards=one,two&counts=1',
    prepare: async (test) => {
      await savePreset(test.store, { ...standardPreset, hardAfter: 1 }, { replan: false })
      await learnAndForget(test, 'one')
    },
  })
  const { user } = opened
  await question('one')
  expect(screen.getByText('Your own choice; answers count')).toBeInTheDocument()
  await user.keyboard(' 1')
  await question('two')
  const note = within(await screen.findByRole('region', { name: 'Hard to keep' }))
  expect(note.getByText(/You have forgotten this card once\. Mend it\?/)).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
  await user.keyboard('m')
  const dialog = within(await screen.findByRole('dialog', { name: 'Mend this card' }))
  const passage = within(dialog.getByRole('complementary', { name: 'Source' }))
  expect(passage.getByText(/300 ships/).closest('mark')).not.toBeNull()
  const answer = dialog.getByLabelText('Answer')
  await user.clear(answer)
  await user.type(answer, '310 ships')
  await user.click(dialog.getByRole('button', { name: 'Save the card' }))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Mend this card' })).not.toBeInTheDocument())
  expect((await findCards(opened.store, [aCardId('one')]))[0]?.card.answer).toBe('310 ships')
  expect(screen.queryByRole('region', { name: 'Hard to keep' })).not.toBeInTheDocument()
  await question('two')
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(async () => expect((await findCards(opened.store, [aCardId('one')]))[0]?.card.answer).toBe('300 ships'))
  expect((await memoryOf(opened, 'one')).lapses).toBe(1)
})

test('a hard card can be paused or left; where its options pause it, undo takes both back', async () => {
  const opened = await study({
    deck: 'custom',
    query: 'cards=one,two&counts=1',
    prepare: async (test) => {
      await savePreset(test.store, { ...standardPreset, hardAfter: 1, pauseHard: true }, { replan: false })
      await learnAndForget(test, 'one')
    },
  })
  await question('one')
  await opened.user.keyboard(' 1')
  await question('two')
  expect(await screen.findByText(/It is paused\. Mend it\?/)).toBeInTheDocument()
  await opened.user.keyboard('z')
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Hard to keep' })).not.toBeInTheDocument())
  await question('one')
  expect((await findCards(opened.store, [aCardId('one')]))[0]?.state.suspended).toBe(false)
  expect((await memoryOf(opened, 'one')).lapses).toBe(0)
  await opened.user.keyboard(' 1')
  await screen.findByText(/It is paused/)
  await opened.user.keyboard('r')
  await waitFor(async () => expect((await findCards(opened.store, [aCardId('one')]))[0]?.state.suspended).toBe(false))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Hard to keep' })).not.toBeInTheDocument())
})

test('a hard card that is paused does not come back in this sitting, and its answer stays', async () => {
  const opened = await study({
    deck: 'custom',
    query: 'cards=one,two&counts=1',
    prepare: async (test) => {
      await savePreset(test.store, { ...standardPreset, hardAfter: 1 }, { replan: false })
      await learnAndForget(test, 'one')
    },
  })
  await question('one')
  await opened.user.keyboard(' 1')
  await question('two')
  await screen.findByRole('region', { name: 'Hard to keep' })
  await opened.user.keyboard('r')
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Hard to keep' })).not.toBeInTheDocument())
  expect((await findCards(opened.store, [aCardId('one')]))[0]?.state.suspended).toBe(true)
  await question('two')
  now += 11 * 60_000
  await opened.user.keyboard(' 2')
  await waitFor(() => expect(screen.queryByText(/\(one\)/)).not.toBeInTheDocument())
  expect((await memoryOf(opened, 'one')).lapses).toBe(1)
})

test('Z takes back an answer from before this sitting, and its card comes first', async () => {
  const opened = await study({ prepare: ({ store }) => recordReview(store, { card: aCardId('three'), rating: 4, took: 1000 }) })
  await question('one')
  await opened.user.keyboard('z')
  await question('three')
  expect((await memoryOf(opened, 'three')).reps).toBe(0)
  expect(screen.getByRole('status')).toHaveTextContent('Your last answer is taken back.')
  await opened.user.keyboard('z')
  expect(await screen.findAllByText('There is no answer to take back.')).not.toHaveLength(0)
})

test('cards go on by themselves, any other key stops the clock, and P starts it again', async () => {
  realTime = true
  const opened = await study({ prepare: ({ store }) => changeSettings(store, { autoAdvance: { question: 2, answer: 2, act: 'again' } }) })
  await question('one')
  expect(screen.getByRole('status')).toHaveTextContent('Cards go on by themselves: each answer appears after 2 seconds.')
  await opened.user.keyboard('{ArrowDown}')
  expect(await screen.findByText('Stopped. Nothing happens by itself.')).toBeInTheDocument()
  await act(() => new Promise((resolve) => setTimeout(resolve, 2300)))
  expect(screen.queryByText('300 ships')).not.toBeInTheDocument()
  await opened.user.keyboard('p')
  expect((await findCards(opened.store, [aCardId('one')]))[0]?.state.suspended).toBe(false)
  expect(await screen.findByText(/^The answer appears in \d seconds?$/)).toBeInTheDocument()
  expect(await screen.findByText('300 ships', {}, { timeout: 4000 })).toBeInTheDocument()
  expect(await screen.findByText(/^Counts as not known in \d seconds?$/)).toBeInTheDocument()
  await waitFor(async () => expect((await memoryOf(opened, 'one')).reps).toBe(1), { timeout: 4000 })
  await question('two')
  expect((await memoryOf(opened, 'one')).step).toBe(0)
})

test('without that choice nothing goes on by itself', async () => {
  await study()
  await question('one')
  expect(defaultSettings.autoAdvance).toBeNull()
  expect(screen.queryByRole('group', { name: 'Cards go on by themselves' })).not.toBeInTheDocument()
})
