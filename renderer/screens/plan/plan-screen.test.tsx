import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aCitedDeck } from '../../../tests/builders/a-cited-deck.ts'
import { showApp } from '../../../tests/builders/show-app.tsx'
import type { SeminarId } from '../../../decks/model/id.ts'
import { listSeminars } from '../../store/list-seminars.ts'
import { saveSeminar } from '../../store/save-seminar.ts'

const day = 86_400_000

test('Nothing is planned at first, and the form tells what is missing', async () => {
  const { user, store } = await showApp('/plan', { decks: [aCitedDeck()] })
  await user.click(await screen.findByRole('link', { name: 'Plan a seminar' }))
  await user.clear(await screen.findByLabelText('Day'))
  await user.click(screen.getByRole('button', { name: 'Make the plan' }))
  expect(await screen.findByText('Give it a name, such as the topic.')).toBeInTheDocument()
  expect(screen.getByText('Choose a day.')).toBeInTheDocument()
  expect(screen.getByLabelText('Title')).toHaveAttribute('aria-invalid', 'true')
  expect(await listSeminars(store)).toEqual([])
})

test('A seminar is forecast before it is kept, then planned, and undo takes it back', async () => {
  const { user, store } = await showApp('/plan/new', { decks: [aCitedDeck()] })
  await user.type(await screen.findByLabelText('Title'), 'Harbours')
  expect(await screen.findByText(/^predicted recall of \d+ cards on the day$/, undefined, { timeout: 20_000 })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Make the plan' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Harbours' })).toBeInTheDocument()
  expect(await screen.findByRole('heading', { name: 'What falls where' }, { timeout: 20_000 })).toBeInTheDocument()
  const calendar = screen.getByRole('table', { name: 'Minutes of study on each day' })
  expect(within(calendar).getAllByRole('button')).toHaveLength(15)
  expect(await within(calendar).findByRole('button', { name: /the day of Harbours/ })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /^Undo/ }))
  await waitFor(async () => expect(await listSeminars(store)).toEqual([]))
})

test('What is over says so, and removing it can be taken back', async () => {
  const { user, store } = await showApp('/plan', { decks: [aCitedDeck()] })
  const id = 'old' as SeminarId
  await saveSeminar(store, { id, title: 'Last month', at: store.now() - 30 * day, decks: [aCitedDeck().deck.id], articles: [], minutes: 15, off: { weekdays: [], days: [] }, gated: false, from: 20_400 })
  expect(await screen.findByText('Over. Its cards follow the usual schedule.')).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Last month' }))
  expect(await screen.findByText('This seminar is over')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Remove' }))
  expect(await screen.findByText('Be ready on the day')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /^Undo/ }))
  expect(await screen.findByRole('link', { name: 'Last month' })).toBeInTheDocument()
})
