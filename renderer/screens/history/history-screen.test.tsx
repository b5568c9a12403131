import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aDeckFile } from '../../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../../tests/builders/a-review.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { changeSettings } from '../../store/change-settings.ts'
import { readSettings } from '../../store/read-settings.ts'
import { recordReview } from '../../store/record-review.ts'
import { suspendCard } from '../../store/suspend-card.ts'

const decks = [aDeckFile({ question: 'How long is the Ravi?' }, { question: 'How deep is it?' })]

/** The history after an answer, a paused card and a change of the settings. */
async function showHistory() {
  const opened = await showApp('/plan', { decks })
  const { store } = opened
  await recordReview(store, { card: aCardId('c1'), rating: 3, took: 1 })
  await suspendCard(store, aCardId('c2'), true)
  await changeSettings(store, { newPerDay: 7 })
  window.location.hash = '#/history'
  await screen.findByRole('button', { name: /Changed a setting/ })
  return opened
}

test('acts stand by day, the latest first, with the card they were about', async () => {
  await showHistory()
  expect(screen.getByRole('heading', { name: /^Today, Monday 5/ })).toBeInTheDocument()
  await screen.findByText('How long is the Ravi?')
  const lines = within(screen.getByRole('region', { name: 'What happened' })).getAllByRole('button').map((line) => line.textContent)
  expect(lines.slice(0, 4)).toEqual([
    expect.stringContaining('Changed a setting: 7 new cards a day'),
    expect.stringMatching(/Paused a card.*How deep is it/),
    expect.stringMatching(/Answered a card: knew it.*How long is the Ravi/),
    expect.stringContaining('Imported “Rivers”'),
  ])
  expect(await findBarriers()).toEqual([])
})

test('an act is taken back and brought back by its buttons and by its key', async () => {
  const { user, store } = await showHistory()
  await user.click(screen.getByRole('button', { name: /Changed a setting/ }))
  const act = screen.getByRole('button', { name: 'Take back' })
  await user.click(act)
  await waitFor(async () => expect((await readSettings(store)).newPerDay).toBe(20))
  expect(await screen.findByText('It was taken back and does not count.', { exact: false })).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
  await user.keyboard('z')
  await waitFor(async () => expect((await readSettings(store)).newPerDay).toBe(7))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Take back everything since here…' })).not.toBeInTheDocument())
})

test('keys go from line to line, and Enter opens one', async () => {
  const { user } = await showHistory()
  await user.keyboard('jj')
  await waitFor(() => expect(screen.getByRole('button', { name: /Paused a card/ })).toHaveFocus())
  await user.keyboard('k')
  await waitFor(() => expect(screen.getByRole('button', { name: /Changed a setting/ })).toHaveFocus())
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(screen.getByRole('button', { name: /Paused a card/ })).toHaveAttribute('aria-expanded', 'true'))
  expect(screen.getByRole('link', { name: 'Open the card' })).toHaveAttribute('href', '#/library/card/c2')
})

test('everything since an act is taken back in one step, after the count was told', async () => {
  const { user, store } = await showHistory()
  await user.click(screen.getByRole('button', { name: /Answered a card/ }))
  await user.click(screen.getByRole('button', { name: 'Take back everything since here…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Take back everything since here?' }))
  expect(await dialog.findByText('3 acts, with 1 answer among them')).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Take back 3 acts' }))
  await screen.findByText('3 acts are taken back.')
  expect((await readSettings(store)).newPerDay).toBe(20)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await readSettings(store)).newPerDay).toBe(7))
})

test('the list is narrowed to a kind and to words', async () => {
  const { user } = await showHistory()
  await user.selectOptions(screen.getByLabelText('Show'), 'Answers')
  await waitFor(() => expect(screen.queryByRole('button', { name: /Changed a setting/ })).not.toBeInTheDocument())
  expect(screen.getByRole('button', { name: /Answered a card/ })).toBeInTheDocument()
  await user.selectOptions(screen.getByLabelText('Show'), 'Everything')
  await user.tab()
  await user.keyboard('/')
  await user.keyboard('how deep')
  await waitFor(() => expect(screen.queryByRole('button', { name: /Answered a card/ })).not.toBeInTheDocument())
  expect(screen.getByRole('button', { name: /Paused a card/ })).toBeInTheDocument()
  await user.keyboard(' as the sea')
  expect(await screen.findByText('No line has “how deep as the sea”.')).toBeInTheDocument()
})

test('before anything has happened that is said', async () => {
  await showApp('/history')
  expect(await screen.findByText('Nothing has happened yet')).toBeInTheDocument()
})
