import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aCitedDeck, aCitedNote } from '../../../tests/builders/a-cited-deck.ts'
import { aQuiz } from '../../../tests/builders/a-quiz.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { writeQuizFile } from '../../../decks/study/quiz/quiz-file.ts'
import { listQuizzes } from '../../store/list-quizzes.ts'
import { startQuiz } from '../../store/start-quiz.ts'
import type { Note } from '../../../decks/model/note.ts'

const figures = ['300 ships', '40 tons', '28 docks', '15 companies', '7 roads', '90 gates']
const notes: Note[] = figures.map((answer, place) => {
  const note = aCitedNote(`card-${place}`, { tags: place === 0 ? ['hard ones'] : [] })
  return { ...note, cards: note.cards.map((card) => ({ ...card, question: `How many of the ${place}th kind are there?`, answer, remark: null })) }
})
const decks = [aCitedDeck(notes)]

test('without a quiz there is one way on, and G Q leads here', async () => {
  const { user } = await showApp('/', { decks })
  await screen.findByRole('link', { name: /^Quiz/ })
  await user.keyboard('gq')
  expect(await screen.findByRole('heading', { name: 'No quiz was taken yet' })).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
})

test('two Enters lead from the list to the first question', async () => {
  const { user, store } = await showApp('/quiz', { decks })
  await screen.findByRole('heading', { name: 'No quiz was taken yet' })
  await user.keyboard('{Enter}')
  await screen.findByRole('button', { name: /Start the quiz/ })
  expect(await findBarriers()).toEqual([])
  await user.keyboard('{Enter}')
  expect(await screen.findByText(/^1 of \d+$/)).toBeInTheDocument()
  const [view] = await listQuizzes(store)
  expect(view?.quiz).toMatchObject({ title: 'All decks', recipe: { feed: false, minutes: null, count: 12 } })
})

test('the builder says what each form can give, and why another cannot', async () => {
  const { user } = await showApp('/quiz/new?deck=port-deck', { decks })
  const forms = within(await screen.findByRole('group', { name: 'Forms' }))
  expect(screen.getByRole('checkbox', { name: /The port/ })).toBeChecked()
  expect(forms.getByRole('checkbox', { name: /^Typed answer: ?6$/ })).toBeChecked()
  expect(forms.getByRole('checkbox', { name: /^Accounts that differ: ?needs two accounts of the same$/ })).toBeDisabled()
  for (const name of [/^Multiple choice/, /^Match pairs/, /^True or false/]) {
    const box = forms.queryByRole('checkbox', { name })
    if (box instanceof HTMLInputElement && !box.disabled) await user.click(box)
  }
  expect(screen.getByText('6 questions from 6 cards, no clock, results stay out of your schedule.')).toBeInTheDocument()
  await user.click(forms.getByRole('checkbox', { name: /^Typed answer/ }))
  expect(screen.getByRole('button', { name: /Start the quiz/ })).toBeDisabled()
})

test('tags, clock and schedule are chosen, and the number of the quiz repeats it', async () => {
  const { user, store } = await showApp('/quiz/new', { decks })
  await user.click(await screen.findByRole('checkbox', { name: /hard ones/ }))
  await user.click(screen.getByRole('radio', { name: 'A clock for the whole' }))
  await user.click(screen.getByRole('switch', { name: 'Answers count in the schedule' }))
  await user.click(screen.getByText('More'))
  const seed = screen.getByRole('textbox', { name: 'Number of this quiz' })
  await user.clear(seed)
  await user.type(seed, '4711')
  await user.click(screen.getByRole('button', { name: /Start the quiz/ }))
  await screen.findByRole('timer')
  const [view] = await listQuizzes(store)
  expect(view?.quiz).toMatchObject({ title: 'All decks, hard ones', recipe: { tags: ['hard ones'], minutes: 10, feed: true, seed: 4711 } })
})

test('cards that were named are asked, until all are taken instead', async () => {
  const { user } = await showApp('/quiz/new?cards=card-1,card-2', { decks })
  expect(await screen.findByText(/2 cards you chose/)).toBeInTheDocument()
  expect(screen.getByText(/from 2 cards/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Take all cards instead' }))
  expect(await screen.findByText(/from 6 cards/)).toBeInTheDocument()
})

test('a quiz is taken again with the same questions, and removed with a way back', async () => {
  const { user, store } = await showApp('/settings', { decks })
  await startQuiz(store, aQuiz())
  window.location.hash = '#/quiz'
  const choose = async (name: RegExp) => {
    await user.click(await screen.findByRole('button', { name: 'More for “The port”' }))
    await user.click(await screen.findByRole('menuitem', { name }))
  }
  await choose(/^Remove the quiz/)
  expect(await screen.findByRole('heading', { name: 'No quiz was taken yet' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /^Undo/ }))
  expect(await screen.findByText('Not begun')).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
  await choose(/^Take it again/)
  expect(await screen.findByText('1 of 7')).toBeInTheDocument()
  const quizzes = await listQuizzes(store)
  expect(quizzes.map(({ quiz }) => quiz.questions)).toEqual([aQuiz().questions, aQuiz().questions])
  expect(new Set(quizzes.map(({ quiz }) => quiz.id)).size).toBe(2)
})

test('a quiz file of others is opened and begun; another file is refused with a reason', async () => {
  const { user, shell, store } = await showApp('/quiz', { decks })
  shell.fileToOpen = { name: 'shopping.json', bytes: new TextEncoder().encode('{"milk": 2}') }
  await user.click(await screen.findByRole('button', { name: /Open a quiz file/ }))
  expect(await screen.findByText(/“shopping\.json” was not opened/)).toBeInTheDocument()
  shell.fileToOpen = { name: 'port.lectern-quiz.json', bytes: new TextEncoder().encode(writeQuizFile(aQuiz())) }
  await user.click(screen.getByRole('button', { name: /Open a quiz file/ }))
  expect(await screen.findByText('1 of 7')).toBeInTheDocument()
  await waitFor(async () => expect(await listQuizzes(store)).toHaveLength(1))
})
