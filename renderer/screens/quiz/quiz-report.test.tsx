import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aCitedDeck } from '../../../tests/builders/a-cited-deck.ts'
import { aQuiz } from '../../../tests/builders/a-quiz.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import type { Quiz, QuizGrade, QuizResponse } from '../../../decks/model/quiz.ts'
import { suggestReviews } from '../../../decks/study/quiz/suggest-reviews.ts'
import { answerQuiz } from '../../store/answer-quiz.ts'
import { startQuiz } from '../../store/start-quiz.ts'
import type { Store } from '../../store/store.ts'

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
})

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
  vi.unstubAllGlobals()
})

const right: QuizGrade = { credit: 1, verdict: 'right', overruled: false }
const wrong: QuizGrade = { credit: 0, verdict: 'wrong', overruled: false }
const answers: readonly (readonly [QuizResponse, QuizGrade])[] = [
  [{ form: 'choice', chosen: 0 }, wrong],
  [{ form: 'typed', text: '300' }, right],
  [{ form: 'match', pairs: [2, 1, 0] }, { credit: 1 / 3, verdict: 'wrong', overruled: false }],
  [{ form: 'order', order: [1, 0, 2] }, { credit: 0.5, verdict: 'nearly', overruled: false }],
  [{ form: 'whom', chosen: 0 }, right],
  [{ form: 'contested', pairs: [1, 0] }, right],
  [{ form: 'truth', said: true }, wrong],
]

function reviewsOf({ questions, recipe }: Quiz, place: number, response: QuizResponse, grade: QuizGrade) {
  const question = questions[place]
  return question === undefined ? [] : suggestReviews(question, response, grade, recipe.feed)
}

async function keep(store: Store, quiz: Quiz, count = answers.length): Promise<void> {
  await startQuiz(store, quiz)
  for (const [question, [response, grade]] of answers.slice(0, count).entries()) await answerQuiz(store, { quiz: quiz.id, question, response, grade, took: 4000, reviews: reviewsOf(quiz, question, response, grade) })
}

async function report(count?: number, change: Partial<Quiz['recipe']> = {}) {
  const opened = await showApp('/settings', { decks: [aCitedDeck()] })
  const quiz = aQuiz(undefined, change)
  await keep(opened.store, quiz, count)
  window.location.hash = `#/quiz/${quiz.id}/report`
  await screen.findByRole('heading', { name: quiz.title })
  return { ...opened, quiz }
}

const rows = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1).map((row) => row.textContent)

test('the score in words and figures, by kind and by section, has the focus first', async () => {
  await report()
  expect(screen.getByRole('link', { name: 'Answer the 3 wrong ones once more' })).toHaveAttribute('href', expect.stringMatching(/^#\/quiz\/[^/]+$/))
  expect(document.activeElement).toHaveTextContent(/^55% right$/)
  expect(screen.getByText(/^3 right, 1 in part, 3 wrong: 3\.8 of 7 in all, in /)).toBeInTheDocument()
  expect(screen.getByText('These results stayed out of your schedule.')).toBeInTheDocument()
  expect(rows('By kind of fact')).toEqual(['Figures3 of 5 60%', 'Relations0.3 of 1 33%', 'Dates0.5 of 1 50%'])
  expect(rows('By section')).toEqual(['The docks3.5 of 6 58%', 'Without a heading0.3 of 1 33%'])
  expect(await findBarriers()).toEqual([])
})

test('every miss stands beside what was answered, what is right, and its source', async () => {
  const { user } = await report()
  const misses = within(screen.getByRole('region', { name: '4 questions to look at' })).getAllByRole('listitem').filter((item) => item.querySelector('h3'))
  expect(misses).toHaveLength(4)
  const [first] = misses
  if (first === undefined) throw new Error('no miss')
  expect(first).toHaveTextContent(/How many ships wait each month\?Your answer200Right answer300/)
  expect(await within(first).findByText(/It says that 300 ships/)).toBeInTheDocument()
  await user.click(within(first).getByRole('button', { name: /Writer 2010/ }))
  expect(within(first).getByRole('complementary', { name: 'Source' })).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
})

test('what was missed can be studied or asked again', async () => {
  await report()
  expect(screen.getByRole('link', { name: 'Study these 3' })).toHaveAttribute('href', '#/study/custom?cards=one,two,three')
  expect(screen.getByRole('link', { name: 'Quiz these again' })).toHaveAttribute('href', '#/quiz/new?cards=one,two,three')
})

test('a quiz that is not finished says so and goes on', async () => {
  const { user } = await report(2)
  expect(screen.getByRole('heading', { name: '2 of 7 answered' })).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Go on with the quiz' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Which belongs to which?' })).toBeInTheDocument()
})

test('what counted in the schedule is told', async () => {
  await report(7, { feed: true })
  expect(screen.getByText('6 results counted in your schedule: 5 as not known, 1 as known. What you only recognised does not count.')).toBeInTheDocument()
})

test('it is saved as text and as a file for others, and printed with its key on a page of its own', async () => {
  const { user, shell } = await report()
  const print = vi.fn<() => void>()
  vi.stubGlobal('print', print)
  const choose = async (name: RegExp) => {
    await user.click(screen.getByRole('button', { name: 'More for this quiz' }))
    await user.click(await screen.findByRole('menuitem', { name }))
  }
  await choose(/^Save the quiz file/)
  await choose(/^Save the quiz as text/)
  await choose(/^Save the quiz with its key/)
  await waitFor(() => expect(shell.saved.map(({ name }) => name)).toEqual(['The port.lectern-quiz.json', 'The port.md', 'The port, key.md']))
  await choose(/^Print both/)
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
  expect(document.body).toHaveTextContent('The port: key')
  window.dispatchEvent(new Event('afterprint'))
  await waitFor(() => expect(document.body).not.toHaveTextContent('The port: key'))
})
