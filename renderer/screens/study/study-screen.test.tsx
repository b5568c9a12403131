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
import { redoLast } from '../../store/redo-last.ts'
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
  expect(screen.getByRole('status')).toHaveTextContent('This card comes back in 10 minutes. 2 cards left.')
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
  expect(within(screen.getByRole('group', { name: 'How it went' })).getAllByRole('button').map((button) => button.textContent)).toEqual(['Again in 1 minute1', 'Hard in 6 minutes2', 'Good in 10 minutes3', expect.stringMatching(/^Easy in \d+ days4$/)])
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
  expect((await question('two')).parentElement).toHaveFocus()
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

test('Z takes a card that was put off back, and the message that it is put off goes', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard('b')
  await screen.findAllByText('Put off until tomorrow.')
  await question('two')
  await opened.user.keyboard('z')
  await question('one')
  await waitFor(() => expect(screen.queryByText('Put off until tomorrow.')).not.toBeInTheDocument())
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

test('T types the answer, Enter compares it, and the grade it speaks for has the focus and Space', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard('t')
  const field = screen.getByRole('textbox', { name: 'Your answer' })
  expect(field).toHaveFocus()
  expect(field).toHaveValue('')
  await opened.user.keyboard('300 Ships b2{Backspace}{Backspace}{Backspace}{Enter}')
  expect(screen.getByText('Same as the answer')).toBeInTheDocument()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: /^Knew it/ })).toHaveFocus()
  expect(screen.getByRole('status')).toHaveTextContent('Same as the answer. The answer is: 300 ships')
  expect((await stateOf(opened, 'one')).memory.reps).toBe(0)
  await opened.user.keyboard(' ')
  await question('two')
  expect((await stateOf(opened, 'one')).memory).toMatchObject({ reps: 1, step: 1 })
})

test('another answer suggests "didn’t know"; the reader still decides', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard('t200 ships{Enter}')
  expect(screen.getByText('Not the same')).toBeInTheDocument()
  expect(screen.getByRole('article', { name: 'Answer' })).toHaveTextContent('You typed 200 ships')
  const again = screen.getByRole('button', { name: /^Didn’t know/ })
  expect(again).toHaveFocus()
  expect(again).toHaveAttribute('aria-keyshortcuts', '1 Space')
  expect(within(screen.getByRole('list', { name: 'Keys' })).getByText('Didn’t know')).toBeInTheDocument()
  await opened.user.keyboard('2')
  await question('two')
  expect((await stateOf(opened, 'one')).memory.step).toBe(1)
})

test('a close answer marks what differs, and is hard where that can be said', async () => {
  const opened = await study(undefined, ({ store }) => changeSettings(store, { answerButtons: 4 }))
  await question('one')
  await opened.user.keyboard('t310 ships{Enter}')
  expect(screen.getByText('Nearly right')).toBeInTheDocument()
  expect(screen.getByText('310', { selector: 'em' })).toHaveTextContent('310 (differs)')
  expect(screen.getByText('Near. The text says 300 ships. You are 3.3% above it.')).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent('Nearly right. Near. The text says 300 ships. You are 3.3% above it. The answer is: 300 ships')
  expect(screen.getByRole('button', { name: /^Hard/ })).toHaveFocus()
})

test('Escape takes the field away and gives the question the focus; nothing typed is nothing compared', async () => {
  const { user, location } = await study()
  await question('one')
  await user.keyboard('tb{Escape}')
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  expect(document.activeElement).toHaveTextContent(/^How many ships/)
  expect(location.history.at(-1)).toBe('/study')
  await user.keyboard('t{Enter}')
  expect(document.activeElement).toHaveTextContent('300 ships')
  expect(screen.queryByText('Not the same')).not.toBeInTheDocument()
  await user.keyboard('2')
  await question('two')
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

test('H tells the first letters, one more each time, never all; and counts nothing', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard('h')
  expect(screen.getByText('3… s…')).toHaveAttribute('aria-hidden', 'true')
  expect(screen.getByRole('status')).toHaveTextContent('The answer begins: 3, s.')
  await opened.user.click(screen.getByRole('button', { name: 'First letters' }))
  expect(screen.getByText('30… sh…')).toBeInTheDocument()
  await opened.user.keyboard('hhhhhh')
  expect(screen.getByText('30… ships')).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent('There is no further hint.')
  await opened.user.keyboard(' h')
  expect(screen.queryByText('30… ships')).not.toBeInTheDocument()
  expect((await stateOf(opened, 'one')).memory.reps).toBe(0)
})

test('E edits the card in place: the answer stays open in its new words, and undo brings the old ones back', async () => {
  const opened = await study()
  const { user, store } = opened
  await question('one')
  await user.keyboard(' e')
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit the card' }))
  const answer = dialog.getByLabelText('Answer')
  await user.clear(answer)
  await user.type(answer, '320 ships')
  await user.clear(dialog.getByLabelText('Said below the answer'))
  await user.type(dialog.getByLabelText('Also counts as right'), '320{Enter}')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Edit the card' })).not.toBeInTheDocument())
  expect(await screen.findByText('320 ships')).toBeInTheDocument()
  expect(screen.queryByText('by the company’s own count')).not.toBeInTheDocument()
  expect(screen.queryByText('Passage hidden until you answer')).not.toBeInTheDocument()
  const [kept] = await findCards(store, [aCardId('one')])
  expect(kept?.card).toMatchObject({ answer: '320 ships', remark: null, accepts: ['320'] })
  expect(kept?.note.citations).toHaveLength(1)
  await user.click(within(screen.getByText('The card is changed.').closest('[role="dialog"]') as HTMLElement).getByRole('button', { name: /Undo/ }))
  await screen.findByText('Passage hidden until you answer')
  await user.keyboard(' ')
  expect(screen.getByText('300 ships')).toBeInTheDocument()
})

test('Escape leaves the card as it was, and so does a card without an answer', async () => {
  const opened = await study()
  const { user } = opened
  await question('one')
  await user.click(screen.getByRole('button', { name: 'Edit' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit the card' }))
  await waitFor(() => expect(dialog.getByLabelText('Question')).toHaveFocus())
  await user.clear(dialog.getByLabelText('Answer'))
  await user.click(dialog.getByRole('button', { name: 'Save the card' }))
  expect(await dialog.findByText('A card needs an answer.')).toBeInTheDocument()
  await user.keyboard('{Escape}')
  await user.click(await dialog.findByRole('button', { name: 'Drop it' }))
  await waitFor(() => expect(document.activeElement).not.toBe(document.body))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Edit the card' })).not.toBeInTheDocument())
  await user.keyboard(' ')
  expect(await screen.findByText('300 ships')).toBeInTheDocument()
})

test('an edit that could not be kept says so and keeps what was typed', async () => {
  const opened = await study()
  const { user, shell } = opened
  await question('one')
  await user.keyboard('e')
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit the card' }))
  await user.type(dialog.getByLabelText('Answer'), ' or so')
  shell.failing.set('journal.append', { type: 'disk-full', detail: 'The disk is full.' })
  await user.click(dialog.getByRole('button', { name: 'Save the card' }))
  expect(await dialog.findByText('The disk is full.')).toBeInTheDocument()
  expect(dialog.getByLabelText('Answer')).toHaveValue('300 ships or so')
  shell.failing.clear()
  await user.click(dialog.getByRole('button', { name: 'Save the card' }))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Edit the card' })).not.toBeInTheDocument())
  expect((await findCards(opened.store, [aCardId('one')]))[0]?.card.answer).toBe('300 ships or so')
})

test('after an edit Ctrl+Z takes the edit back and not the last answer, and Ctrl+Shift+Z brings it back; Z takes the answer', async () => {
  const opened = await study()
  const { user } = opened
  await question('one')
  await user.keyboard(' 2')
  await question('two')
  await user.keyboard('e')
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit the card' }))
  await user.type(dialog.getByLabelText('Question'), ' Say it.')
  await user.click(dialog.getByRole('button', { name: 'Save the card' }))
  await screen.findByText(/Say it\./)
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Edit the card' })).not.toBeInTheDocument())
  await user.keyboard('{Control>}z{/Control}')
  await question('two')
  expect((await stateOf(opened, 'one')).memory.reps).toBe(1)
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect(await screen.findByText(/Say it\./)).toBeInTheDocument()
  await user.keyboard('z')
  await question('one')
  expect((await findCards(opened.store, [aCardId('two')]))[0]?.card.question).toMatch(/Say it\.$/)
  expect((await stateOf(opened, 'one')).memory.reps).toBe(0)
})

test('Anki’s keys work: - not today, @ pause, * mark as wrong, U undo', async () => {
  const opened = await study()
  const { user } = opened
  await question('one')
  await user.keyboard('-')
  await question('two')
  expect((await stateOf(opened, 'one')).buriedUntil).not.toBeNull()
  await user.keyboard('@')
  await question('three')
  expect((await stateOf(opened, 'two')).suspended).toBe(true)
  await user.keyboard('u')
  await question('two')
  expect((await stateOf(opened, 'two')).suspended).toBe(false)
  await user.keyboard('*')
  expect(screen.getByRole('textbox', { name: 'What is wrong with this card?' })).toHaveFocus()
})

test('an answer that was taken back and brought back elsewhere is answered again here', async () => {
  const opened = await study()
  await question('one')
  await opened.user.keyboard(' 2')
  await question('two')
  await act(() => undoLast(opened.store))
  await question('one')
  await act(() => redoLast(opened.store))
  await question('two')
  expect((await stateOf(opened, 'one')).memory.reps).toBe(1)
  expect(screen.getByText('1 of 3')).toBeInTheDocument()
  await opened.user.keyboard('z')
  await question('one')
  expect((await stateOf(opened, 'one')).memory.reps).toBe(0)
})
