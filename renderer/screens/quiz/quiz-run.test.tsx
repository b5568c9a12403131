import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { aCitedDeck } from '../../../tests/builders/a-cited-deck.ts'
import { aQuiz, questionsOf, someQuestions } from '../../../tests/builders/a-quiz.ts'
import { aCardId } from '../../../tests/builders/a-review.ts'
import { findBarriers } from '../../../tests/builders/show-app.tsx'
import type { Quiz, QuizQuestion } from '../../../decks/model/quiz.ts'
import { ToastArea } from '../../parts/toast-area.tsx'
import { createFakeShell } from '../../shell/fake-shell.ts'
import { findCards } from '../../store/find-cards.ts'
import { findQuiz, listQuizzes } from '../../store/list-quizzes.ts'
import { openTestStore } from '../../store/open-test-store.ts'
import { startQuiz } from '../../store/start-quiz.ts'
import { StoreProvider } from '../../store/store-context.tsx'
import { undoLast } from '../../store/undo-last.ts'
import { QuizRunScreen } from './quiz-run-screen.tsx'

let now = 0

beforeEach(() => {
  now = Date.UTC(2026, 0, 5, 12)
  Element.prototype.scrollIntoView = () => {}
})

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
})

async function take(questions: readonly QuizQuestion[] = someQuestions, change: Partial<Quiz['recipe']> = {}) {
  const opened = await openTestStore({ decks: [aCitedDeck()], now: () => (now += 10) })
  const quiz = aQuiz(questions, change)
  await startQuiz(opened.store, quiz)
  const location = memoryLocation({ path: `/quiz/${quiz.id}`, record: true })
  const show = () =>
    render(
      <StoreProvider store={opened.store}>
        <Router hook={location.hook}>
          <ToastArea>
            <QuizRunScreen id={quiz.id} />
          </ToastArea>
        </Router>
      </StoreProvider>,
    )
  const shown = show()
  await screen.findByRole('heading', { level: 2 })
  // The question, or its field, takes the focus when it is there: what is focused before is not for long.
  await waitFor(() => expect(document.activeElement).not.toBe(document.body))
  const answersOf = async () => (await findQuiz(opened.store, quiz.id))?.answers ?? new Map()
  return { ...opened, quiz, location, user: userEvent.setup(), answersOf, reopen: () => { shown.unmount(); show() } }
}

const asked = (text: string | RegExp) => screen.findByRole('heading', { level: 2, name: text })
const verdict = async (text: RegExp) => waitFor(() => expect(document.activeElement).toHaveTextContent(text))
const marks = () => [...document.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('data-mark'))

test('choice: a figure chooses, Enter checks, the focus goes to the verdict, and the miss is kept', async () => {
  const { user, answersOf } = await take()
  await waitFor(() => expect(document.activeElement).toHaveTextContent('How many ships wait each month?'))
  expect(screen.getByRole('button', { name: /Check the answer/ })).toBeDisabled()
  await user.keyboard('1')
  expect(screen.getByRole('radio', { name: '200' })).toBeChecked()
  expect(screen.queryByText(/It says that/)).not.toBeInTheDocument()
  await user.keyboard('{Enter}')
  await verdict(/^Not this one\. ?It comes back at the end of the quiz\.$/)
  expect(screen.getByText('Your answer')).toBeInTheDocument()
  expect(screen.getByText('Those that land')).toBeInTheDocument()
  expect(screen.getByText('Right answer').closest('li')).toHaveTextContent('300')
  expect((await screen.findByText(/It says that 300 ships/)).closest('mark')).not.toBeNull()
  expect(screen.getByRole('status')).toHaveTextContent('Not this one. The answer is 300.')
  expect(marks()).toEqual(['wrong', 'open', 'open', 'open', 'open', 'open', 'open'])
  expect((await answersOf()).get(0)).toMatchObject({ response: { chosen: 0 }, grade: { verdict: 'wrong', credit: 0, overruled: false } })
  expect(await findBarriers()).toEqual([])
})

test('choice: the arrows go round and choose; the right answer is said to be one’s own', async () => {
  const { user } = await take(questionsOf('choice'))
  await user.keyboard('{ArrowUp}{ArrowUp}{Enter}')
  expect(await screen.findByText('Right, your answer')).toBeInTheDocument()
  await verdict(/^Right\.$/)
})

test('typed: Enter in the field checks, X turns the verdict, which is one answer all the same', async () => {
  const { user, answersOf, store } = await take(questionsOf('typed'), { feed: true })
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Your answer' })).toHaveFocus())
  await user.keyboard('some tugs{Enter}')
  await verdict(/^Not this one\./)
  expect(screen.getByText('300 ships')).toBeInTheDocument()
  expect((await findCards(store, [aCardId('one')]))[0]?.state.memory.reps).toBe(1)
  const [before] = await findCards(store, [aCardId('one')])
  await user.keyboard('x')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Counted as right.'))
  expect((await answersOf()).get(0)?.grade).toEqual({ credit: 1, verdict: 'right', overruled: true })
  const [after] = await findCards(store, [aCardId('one')])
  expect(after?.state.memory.reps).toBe(1)
  expect(after?.state.memory.due).toBeGreaterThan(before?.state.memory.due ?? 0)
  await user.click(screen.getByRole('button', { name: /always count as right/ }))
  await waitFor(async () => expect((await findCards(store, [aCardId('one')]))[0]?.card.accepts).toEqual(['some tugs']))
  await user.keyboard('x')
  await waitFor(async () => expect((await answersOf()).get(0)?.grade).toMatchObject({ verdict: 'wrong', overruled: false }))
})

test('typed: a small slip is told apart and shown', async () => {
  const { user } = await take(questionsOf('typed'))
  await user.keyboard('300 shops{Enter}')
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^(Nearly|Right|Not this one)/))
  expect(await findBarriers()).toEqual([])
})

test('typed: a figure that is close enough is shown beside that of the text', async () => {
  const { user } = await take(questionsOf('typed').map((question) => ('asked' in question ? { ...question, asked: { ...question.asked, answer: '10,905', tolerance: 0.02 } } : question)))
  await user.keyboard('11,000{Enter}')
  expect(await screen.findByText('Close enough')).toBeInTheDocument()
  expect(screen.getByText('The text says 10,905. You are 0.9% above it; up to 2% counts as right.')).toBeInTheDocument()
  expect(screen.getByRole('img', { name: '10,905 is the figure, 10,687 to 11,123 counts as right, your answer 11,000.' })).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
})

test('match: figures pick the left, letters the right; each partner belongs to one; Backspace clears', async () => {
  const { user, answersOf } = await take(questionsOf('match'))
  await user.keyboard('1a')
  expect(within(screen.getByRole('list', { name: 'Left' })).getByRole('button', { name: /Docks/ })).toHaveTextContent('with A')
  await user.keyboard('2a')
  expect(within(screen.getByRole('list', { name: 'Left' })).getByRole('button', { name: /Docks/ })).not.toHaveTextContent('with')
  await user.keyboard('{Backspace}')
  expect(screen.getByRole('button', { name: /Check the pairs/ })).toBeDisabled()
  expect(await findBarriers()).toEqual([])
  await user.keyboard('cab{Enter}')
  await verdict(/^Right\./)
  expect((await answersOf()).get(0)?.response).toEqual({ form: 'match', pairs: [2, 0, 1] })
})

test('match: by the pointer, and one wrong pair is told beside what was meant', async () => {
  const { user } = await take(questionsOf('match'))
  const press = (name: RegExp) => user.click(screen.getByRole('button', { name }))
  await press(/Docks/)
  await press(/two companies/)
  await press(/Register/)
  await press(/the north/)
  await press(/volume 3/)
  await press(/Check the pairs/)
  expect(await screen.findByText('You had: the north')).toBeInTheDocument()
  await verdict(/^(Not these|33% of it is right)/)
})

const rows = () => within(screen.getByRole('list', { name: /earliest first/ })).getAllByRole('button').map((row) => row.textContent?.replace(/^\d/, '').replace(/Moving.*/, ''))

test('order: Space picks up, arrows move, Space puts down, Escape puts back; Enter checks', async () => {
  const { user, answersOf } = await take(questionsOf('order'))
  within(screen.getByRole('list', { name: /earliest first/ })).getAllByRole('button')[0]?.focus()
  await user.keyboard(' {ArrowDown}{ArrowDown}')
  expect(rows()).toEqual(['The docks open', 'The register begins', 'The road opens'])
  expect(document.activeElement).toHaveTextContent('The road opens')
  expect(screen.getByRole('status')).toHaveTextContent('The road opens: 3 of 3.')
  await user.keyboard('{Escape}')
  expect(rows()).toEqual(['The road opens', 'The docks open', 'The register begins'])
  expect(await findBarriers()).toEqual([])
  await user.keyboard(' {ArrowDown}{ArrowDown} {Enter}')
  await verdict(/^Right\./)
  expect((await answersOf()).get(0)?.response).toEqual({ form: 'order', order: [1, 2, 0] })
  expect(screen.getByText('1999')).toBeInTheDocument()
})

test('order: a row follows the pointer', async () => {
  const { answersOf, user } = await take(questionsOf('order'))
  const all = within(screen.getByRole('list', { name: /earliest first/ })).getAllByRole('button')
  for (const [place, row] of all.entries()) row.getBoundingClientRect = () => ({ top: place * 50, height: 46 }) as DOMRect
  const [first] = all
  if (first === undefined) throw new Error('no rows')
  fireEvent.pointerDown(first, { button: 0, buttons: 1, clientY: 10 })
  fireEvent.pointerMove(first, { buttons: 1, clientY: 140 })
  fireEvent.pointerUp(first)
  fireEvent.click(first)
  expect(screen.getByRole('list', { name: /earliest first/ }).textContent).toMatch(/1The docks open2The register begins3The road opens/)
  await user.click(screen.getByRole('button', { name: /Check the order/ }))
  await verdict(/^Right\./)
  expect((await answersOf()).get(0)?.response).toEqual({ form: 'order', order: [1, 2, 0] })
})

test('order: I is “I don’t know”, and no row is called wrong', async () => {
  const { user } = await take(questionsOf('order'))
  await user.keyboard('i')
  await verdict(/^Not known\./)
  expect(screen.queryByText(/You had it/)).not.toBeInTheDocument()
})

test('truth: T and F choose, and what was altered is named', async () => {
  const { user } = await take(questionsOf('truth'))
  await user.keyboard('t')
  expect(screen.getByRole('radio', { name: 'True' })).toBeChecked()
  await user.keyboard('f{Enter}')
  await verdict(/^Right\./)
  expect(screen.getAllByText(/Altered: the text has “40 million”, not “60 million”\./)[0]).toBeVisible()
})

test('according to whom and differing accounts are answered like choices and pairs', async () => {
  const { user } = await take([...questionsOf('whom'), ...questionsOf('contested')])
  await user.keyboard('1{Enter}')
  await verdict(/^Right\./)
  await user.keyboard('{Enter}')
  await asked('Who gives which figure?')
  await user.keyboard('1b2a{Enter}')
  await verdict(/^Right\./)
})

test('the source opens after the answer with S, and is gone with the question', async () => {
  const { user } = await take([...questionsOf('choice'), ...questionsOf('whom')])
  await user.keyboard('s')
  expect(screen.queryByRole('complementary', { name: 'Source' })).not.toBeInTheDocument()
  await user.keyboard('2{Enter}')
  await screen.findByText(/It says that 300 ships/)
  await user.keyboard('s')
  expect(await screen.findByRole('complementary', { name: 'Source' })).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('complementary', { name: 'Source' })).not.toBeInTheDocument()
  await user.keyboard('s{Enter}')
  await asked('According to whom do 300 ships wait?')
  expect(screen.queryByRole('complementary', { name: 'Source' })).not.toBeInTheDocument()
})

test('what was missed comes back once at the end and does not count', async () => {
  const { user, answersOf, location, reopen } = await take([...questionsOf('choice'), ...questionsOf('whom')])
  await user.keyboard('1{Enter}')
  await verdict(/^Not this one/)
  await user.keyboard('{Enter}')
  await asked(/According to whom/)
  await user.keyboard('1{Enter}')
  await verdict(/^Right/)
  await user.keyboard('{Enter}')
  await asked('How many ships wait each month?')
  expect(screen.getByText('1 of 1 once more')).toBeInTheDocument()
  // Also when the app broke off before it came.
  reopen()
  await asked('How many ships wait each month?')
  expect(screen.getByText('1 of 1 once more')).toBeInTheDocument()
  await user.keyboard('2{Enter}')
  await verdict(/^Right\. ?This second time does not count\.$/)
  expect(screen.queryByRole('button', { name: /Count it as/ })).not.toBeInTheDocument()
  expect((await answersOf()).get(0)?.grade.verdict).toBe('wrong')
  await user.click(screen.getByRole('button', { name: /See the results/ }))
  expect(location.history.at(-1)).toBe('/quiz/quiz-1/report')
})

test('Z takes the last answer back and asks again; so does undo elsewhere', async () => {
  const { user, answersOf, store } = await take([...questionsOf('choice'), ...questionsOf('whom')])
  await user.keyboard('1{Enter}')
  await verdict(/^Not this one/)
  await user.keyboard('{Enter}')
  await asked(/According to whom/)
  await user.keyboard('z')
  await asked('How many ships wait each month?')
  expect(screen.queryByText('Your answer')).not.toBeInTheDocument()
  expect((await answersOf()).size).toBe(0)
  await user.keyboard('2{Enter}')
  await verdict(/^Right/)
  await act(async () => void (await undoLast(store)))
  expect(await screen.findByRole('button', { name: /Check the answer/ })).toBeDisabled()
})

test('a quiz that is opened again goes on at the next open question', async () => {
  const { user, reopen } = await take()
  await user.keyboard('2{Enter}')
  await verdict(/^Right/)
  reopen()
  await asked(/by the older company/)
  expect(screen.getByText('2 of 7')).toBeInTheDocument()
  expect(marks().slice(0, 2)).toEqual(['right', 'at'])
})

test('what is not kept is not shown as answered, and can be tried again', async () => {
  const { user, shell, answersOf } = await take(questionsOf('choice'))
  shell.failing.set('journal.append', { type: 'disk-full', detail: 'The disk is full.' })
  await user.keyboard('2{Enter}')
  expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full.')
  expect(screen.queryByText('Right, your answer')).not.toBeInTheDocument()
  shell.failing.clear()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await verdict(/^Right/)
  expect((await answersOf()).size).toBe(1)
})

test('an answer that is kept and cannot be shown is not called unsaved, and is not given twice', async () => {
  const { user, store, shell } = await take(questionsOf('choice'))
  const { database } = store
  const transaction = database.transaction.bind(database)
  let broken = true
  Object.assign(database, { transaction: (...asked: Parameters<typeof transaction>) => (broken && asked[0] === 'rw' ? Promise.reject(Object.assign(new Error('It is full.'), { name: 'QuotaExceededError' })) : transaction(...asked)) })
  await user.keyboard('2{Enter}')
  const said = await screen.findByRole('alert')
  expect(said).toHaveTextContent('This is saved, and you cannot go on now')
  expect(said).toHaveTextContent('It is kept, but cannot be shown now (QuotaExceededError).')
  expect(screen.queryByText('This is not saved yet')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Open your cards again' })).toBeInTheDocument()
  broken = false
  const again = await openTestStore({ shell: createFakeShell(shell) })
  expect((await listQuizzes(again.store)).map(({ answers }) => answers.size)).toEqual([1])
})

test('results stay out of the schedule until that is changed, from then on', async () => {
  const { user, store } = await take([...questionsOf('choice'), ...questionsOf('whom')])
  await user.keyboard('1{Enter}')
  await verdict(/^Not this one/)
  expect((await findCards(store, [aCardId('one')]))[0]?.state.memory.reps).toBe(0)
  expect(screen.getByText('Results stay out of your schedule')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /^Change/ }))
  expect(await screen.findByText('Answers count in your schedule')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /Next question/ }))
  await asked(/According to whom/)
  await user.keyboard('2{Enter}')
  await verdict(/^Not this one/)
  expect((await findCards(store, [aCardId('one')]))[0]?.state.memory.reps).toBe(1)
})

test('a clock can be stopped, and at its end the rest counts as not answered', async () => {
  const { user, location, answersOf } = await take([...questionsOf('choice'), ...questionsOf('whom')], { minutes: 1 })
  expect(screen.getByRole('timer')).toHaveTextContent(/^(1:00|0:59)$/)
  await user.keyboard('p')
  expect(await screen.findByRole('heading', { name: 'Paused' })).toBeInTheDocument()
  expect(screen.queryByText('How many ships wait each month?')).not.toBeInTheDocument()
  now += 3_600_000
  await user.keyboard('p')
  await asked('How many ships wait each month?')
  expect(screen.getByRole('timer')).toHaveTextContent(/^(1:00|0:5\d)$/)
  now += 61_000
  expect(await screen.findByRole('heading', { name: 'The time is up' })).toBeInTheDocument()
  // All of the time is used, and there is no going on.
  await waitFor(async () => expect([...(await answersOf()).values()].reduce((sum, { took }) => sum + took, 0)).toBe(60_000))
  await user.keyboard('{Enter}')
  expect(location.history.at(-1)).toBe('/quiz/quiz-1/report')
})
