import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { aCitation, aCitedDeck, aCitedNote } from '../../../tests/builders/a-cited-deck.ts'
import { aCardId } from '../../../tests/builders/a-review.ts'
import type { DeckId } from '../../../decks/model/id.ts'
import type { Note } from '../../../decks/model/note.ts'
import { fail } from '../../../decks/result.ts'
import { ToastArea } from '../../parts/toast-area.tsx'
import { changeSettings } from '../../store/change-settings.ts'
import { editNote } from '../../store/edit-note.ts'
import { findCards } from '../../store/find-cards.ts'
import { openTestStore, type TestStore } from '../../store/open-test-store.ts'
import { removeNotes } from '../../store/remove-notes.ts'
import { StoreProvider } from '../../store/store-context.tsx'
import { undoLast } from '../../store/undo-last.ts'
import { StudyScreen } from './study-screen.tsx'

let now = 0

beforeEach(() => {
  now = Date.UTC(2026, 0, 5, 12)
  Element.prototype.scrollIntoView = () => {}
})

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
})

async function study(notes?: readonly Note[], prepare: (test: TestStore) => Promise<unknown> = async () => {}) {
  const opened = await openTestStore({ decks: [aCitedDeck(notes)], now: () => (now += 10) })
  await prepare(opened)
  const location = memoryLocation({ path: '/study', record: true })
  render(
    <StoreProvider store={opened.store}>
      <Router hook={location.hook}>
        <ToastArea>
          <StudyScreen />
        </ToastArea>
      </Router>
    </StoreProvider>,
  )
  const user = userEvent.setup()
  return { ...opened, user, location }
}

/** Does something before each write to the journal. */
function onAppend({ shell }: TestStore, before: () => Promise<void>): void {
  const call = shell.call.bind(shell)
  shell.call = async (name, input) => {
    if (name === 'journal.append') await before()
    return call(name, input)
  }
}

const question = (name: string) => screen.findByText(`How many ships wait each month, by the older company? (${name})`)

async function stateOf({ store }: TestStore, card: string) {
  const [view] = await findCards(store, [aCardId(card)])
  if (view === undefined) throw new Error(`no card ${card}`)
  return view.state
}

test('the answer stays hidden until it is asked for, and then has the focus', async () => {
  const { user } = await study()
  await question('one')
  expect(screen.queryByText('300 ships')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Writer 2010/ })).not.toBeInTheDocument()
  expect(screen.getByText('Passage hidden until you answer')).toBeInTheDocument()
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^How many ships wait each month/))
  await user.keyboard(' ')
  expect(document.activeElement).toHaveTextContent('300 ships')
  expect(screen.getByText('A claim')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Knew it in 10 minutes' })).toBeInTheDocument()
})

test('an answer is kept, said, and followed by the next card', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard(' ')
  await opened.user.keyboard('2')
  await question('two')
  expect(screen.queryByText('300 ships')).not.toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent('This card comes back in 10 minutes. 3 cards left.')
  const { memory } = await stateOf(opened, 'one')
  expect(memory).toMatchObject({ state: 'learning', step: 1, reps: 1 })
})

test('with two answers 1 is "didn’t know", and 3 and 4 are nothing', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard('{Enter}34')
  expect(screen.getByText('300 ships')).toBeInTheDocument()
  await opened.user.keyboard('1')
  await question('two')
  const { memory } = await stateOf(opened, 'one')
  expect(memory).toMatchObject({ state: 'learning', step: 0 })
})

test('four answers show four dates, and 4 is easy', async () => {
  const opened = await study(undefined, ({ store }) => changeSettings(store, { answerButtons: 4 }))
  await question('one')
  await opened.user.keyboard(' ')
  expect(within(screen.getByRole('group', { name: 'How it went' })).getAllByRole('button').map((button) => button.textContent)).toEqual(['Again in 1 minute1', 'Hard in 6 minutes2', 'Good in 10 minutes3', 'Easy in 8 days4'])
  await opened.user.keyboard('4')
  await question('two')
  expect((await stateOf(opened, 'one')).memory.state).toBe('review')
  expect(screen.getByText('1 of 3')).toBeInTheDocument()
})

test('the source opens after the answer and is gone with the card', async () => {
  const { user } = await study([aCitedNote('one', { citations: [aCitation(), aCitation({ footnotes: [14] })] }), aCitedNote('two')])
  await question('one')
  await user.keyboard('s')
  expect(screen.queryByRole('complementary', { name: 'Source' })).not.toBeInTheDocument()
  await user.keyboard(' s')
  const pane = within(await screen.findByRole('complementary', { name: 'Source' }))
  expect(pane.getByText(/300 ships/).closest('mark')).not.toBeNull()
  expect(screen.getAllByRole('button', { name: /Writer 2010/ })[0]).toHaveAttribute('aria-expanded', 'true')
  await user.keyboard('n')
  expect(pane.getByText('Note 14 is not in these pages.')).toBeInTheDocument()
  await user.keyboard('o')
  expect(pane.getByRole('region', { name: 'Article' })).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  await user.keyboard('s2')
  await question('two')
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
})

test('undo brings the card back with its answer hidden, and the answer was never given', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard(' 2')
  await question('two')
  await opened.user.keyboard(' z')
  await question('one')
  expect(screen.queryByText('300 ships')).not.toBeInTheDocument()
  expect((await stateOf(opened, 'one')).memory.state).toBe('new')
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('an answer that was taken back by the menu comes back too', async () => {
  const { user, store } = await study()
  await question('one')
  await user.keyboard(' 2')
  await question('two')
  await act(() => undoLast(store))
  await question('one')
})

test('an answer that could not be kept stays, and is kept once when tried again', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard(' ')
  opened.shell.failing.set('journal.append', { type: 'disk-full', detail: 'The disk is full.' })
  await opened.user.keyboard('2')
  expect(await screen.findByText('This is not saved yet')).toBeInTheDocument()
  expect(screen.getByText(/The disk is full\./)).toBeInTheDocument()
  expect(screen.getByText('300 ships')).toBeInTheDocument()
  opened.shell.failing.clear()
  await opened.user.click(screen.getByRole('button', { name: 'Try again' }))
  await question('two')
  expect(screen.queryByText('This is not saved yet')).not.toBeInTheDocument()
  expect((await stateOf(opened, 'one')).memory.reps).toBe(1)
})

test('the next card waits for the disk, and a second press is not a second answer', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard(' ')
  const releases: (() => void)[] = []
  const held = new Promise<void>((resolve) => releases.push(resolve))
  onAppend(opened, () => held)
  await opened.user.keyboard('2222')
  expect(await question('one')).toBeInTheDocument()
  expect(screen.getByText('300 ships')).toBeInTheDocument()
  await act(async () => releases[0]?.())
  await question('two')
  expect((await stateOf(opened, 'one')).memory.reps).toBe(1)
  expect((await stateOf(opened, 'two')).memory.reps).toBe(0)
})

test('a write that throws is a problem to try again, and not a lost card', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard(' ')
  onAppend(opened, () => Promise.reject(new Error('the wire is cut')))
  await opened.user.keyboard('2')
  expect(await screen.findByText(/the wire is cut/)).toBeInTheDocument()
  opened.shell.call = async () => fail('still', 'Still not.')
  await opened.user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/Still not\./)).toBeInTheDocument()
})

test('not today and pause put a card aside, and the message takes it back', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard('b')
  await question('two')
  expect((await stateOf(opened, 'one')).buriedUntil).not.toBeNull()
  await opened.user.keyboard(' p')
  await question('three')
  expect((await stateOf(opened, 'two')).suspended).toBe(true)
  expect(screen.getByText('2 of 3')).toBeInTheDocument()
  await opened.user.click(within(screen.getByText('Paused.').closest('[role="dialog"]') as HTMLElement).getByRole('button', { name: /Undo/ }))
  await question('two')
  expect((await stateOf(opened, 'two')).suspended).toBe(false)
})

test('marking as wrong asks what is wrong, and typing is only typing', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard('w')
  const field = screen.getByRole('textbox', { name: 'What is wrong with this card?' })
  expect(field).toHaveFocus()
  await opened.user.keyboard('bzp 12')
  expect(field).toHaveValue('bzp 12')
  await opened.user.keyboard('{Enter}')
  await question('two')
  expect((await stateOf(opened, 'one')).wrong).toBe('bzp 12')
  await opened.user.keyboard('w')
  await opened.user.keyboard('{Escape}')
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  expect((await stateOf(opened, 'two')).wrong).toBeNull()
})

test('a forgotten card comes back in the same sitting; the end says what was done and leads back', async () => {
  const { user, location } = await study([aCitedNote('one')])
  for (const keys of [' 1', ' 2', ' 2']) {
    await question('one')
    await screen.findByText('Passage hidden until you answer')
    await user.keyboard(keys)
    now += 1000
  }
  await screen.findByRole('heading', { name: /^1 card, / })
  await waitFor(() => expect(screen.getByRole('heading', { name: /^1 card, / })).toHaveFocus())
  expect(screen.getByText('You knew 2 of 3 answers.')).toBeInTheDocument()
  expect(await screen.findByText(/^Next: 1 card /)).toBeInTheDocument()
  await user.keyboard('{Enter}')
  expect(location.history.at(-1)).toBe('/')
})

test('ending early keeps what was done and can be gone on from', async () => {
  const { user, location } = await study()
  await question('one')
  await user.keyboard(' 2')
  await question('two')
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: 'Go on' }))
  await question('two')
  await user.click(screen.getByRole('button', { name: 'End' }))
  await user.click(screen.getByRole('button', { name: 'Back to Today' }))
  expect(location.history.at(-1)).toBe('/')
})

test('leaving before the first answer asks nothing', async () => {
  const { user, location } = await study()
  await question('one')
  await user.keyboard('{Escape}')
  expect(location.history.at(-1)).toBe('/')
})

test('with nothing due it says so', async () => {
  await study([aCitedNote('one')], ({ store }) => changeSettings(store, { newPerDay: 0 }))
  expect(await screen.findByRole('heading', { name: 'Nothing is due now' })).toBeInTheDocument()
})

test('a card that is removed while it is on show goes', async () => {
  const { store } = await study()
  await question('one')
  await act(() => removeNotes(store, ['note-one' as Note['id']]))
  await question('two')
})

test('a card that is edited while its answer is open is asked anew', async () => {
  const { store, user } = await study([aCitedNote('one')])
  await question('one')
  await user.keyboard(' ')
  const note = aCitedNote('one')
  await act(() => editNote(store, 'port-deck' as DeckId, { ...note, cards: note.cards.map((card) => ({ ...card, answer: '150 ships' })) }))
  await screen.findByText('Passage hidden until you answer')
  await user.keyboard(' ')
  expect(screen.getByText('150 ships')).toBeInTheDocument()
})

test('while it is said what is wrong, no key answers the card', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard(' w')
  await opened.user.click(screen.getByText('300 ships'))
  await opened.user.keyboard('2 b')
  expect(screen.getByRole('textbox')).toBeInTheDocument()
  expect((await stateOf(opened, 'one')).memory.reps).toBe(0)
})

test('what the menu took back is not taken back twice by the message', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard('b')
  await question('two')
  await act(() => undoLast(opened.store))
  await question('one')
  await opened.user.click(within(screen.getByText('Put off until tomorrow.').closest('[role="dialog"]') as HTMLElement).getByRole('button', { name: /Undo/ }))
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
  expect(screen.queryByText('This is not saved yet')).not.toBeInTheDocument()
  expect((await stateOf(opened, 'one')).buriedUntil).toBeNull()
})

test('only the cards of a chosen deck are asked', async () => {
  const opened = await openTestStore({ decks: [aCitedDeck()], now: () => now })
  render(
    <StoreProvider store={opened.store}>
      <ToastArea>
        <StudyScreen deck="no-such-deck" />
      </ToastArea>
    </StoreProvider>,
  )
  expect(await screen.findByRole('heading', { name: 'Nothing is due now' })).toBeInTheDocument()
})
