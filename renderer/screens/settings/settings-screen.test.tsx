import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { createFakeShell } from '../../shell/fake-shell.ts'
import { readSettings } from '../../store/read-settings.ts'

async function openSettings(edition: 'desktop' | 'browser' = 'desktop') {
  const app = await showApp('/settings', { shell: createFakeShell(undefined, edition) })
  await screen.findByRole('heading', { name: 'Appearance' })
  return app
}

test('The theme and the text size are kept at once and shown at once', async () => {
  const { user, store } = await openSettings()
  await user.click(screen.getByRole('radio', { name: 'Dark' }))
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'))
  await user.click(screen.getByRole('radio', { name: '150%' }))
  await waitFor(() => expect(document.documentElement.dataset['textSize']).toBe('150'))
  expect(await readSettings(store)).toMatchObject({ theme: 'dark', textSize: 150 })
  expect(await findBarriers()).toEqual([])
})

test('Every change says what it was and can be undone', async () => {
  const { user, store } = await openSettings()
  await user.click(screen.getByRole('radio', { name: 'Four answers' }))
  expect(await screen.findAllByText('You now choose between four answers.')).not.toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await readSettings(store)).answerButtons).toBe(2))
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Two answers' })).toBeChecked())
})

test('The day, its limits and its easy days', async () => {
  const { user, store } = await openSettings()
  await user.selectOptions(screen.getByLabelText('A new day starts at'), '02:00')
  await user.selectOptions(screen.getByLabelText('Time zone'), 'Asia/Karachi')
  const fresh = screen.getByLabelText('New cards a day')
  await user.clear(fresh)
  await user.type(fresh, '35{Enter}')
  await user.selectOptions(screen.getByLabelText('Saturday'), 'As little as can be')
  await user.selectOptions(screen.getByLabelText('Sunday'), 'Less')
  await waitFor(async () => expect(await readSettings(store)).toMatchObject({ dayStartHour: 2, timeZone: 'Asia/Karachi', newPerDay: 35, easyDays: [1, 1, 1, 1, 1, 0, 0.5] }))
  expect(screen.getByRole('link', { name: 'options of decks' })).toHaveAttribute('href', '#/options')
})

test('Single keys can be turned off, and stay so after a restart', async () => {
  const { user, store, shell } = await openSettings()
  await user.click(screen.getByRole('switch', { name: 'Single keys' }))
  await waitFor(async () => expect((await readSettings(store)).singleKeys).toBe(false))
  cleanup()
  await showApp('/settings', { shell: createFakeShell(shell) })
  await waitFor(() => expect(screen.getByRole('switch', { name: 'Single keys' })).not.toBeChecked())
  await user.keyboard('?')
  expect(screen.queryByRole('dialog', { name: 'Keys' })).not.toBeInTheDocument()
  await user.keyboard('{Control>}k{/Control}')
  expect(await screen.findByRole('dialog', { name: 'Search or go to' })).toBeInTheDocument()
})

test('Order, sittings and cards that go on by themselves', async () => {
  const { user, store } = await openSettings()
  await user.click(screen.getByRole('radio', { name: 'Least sure first' }))
  await user.click(screen.getByRole('radio', { name: 'Repeated first' }))
  await user.click(screen.getByRole('switch', { name: 'Mix the decks' }))
  await user.selectOptions(screen.getByLabelText('A sitting stops and asks after'), '20 minutes')
  expect(screen.queryByLabelText('The answer appears after')).not.toBeInTheDocument()
  await user.click(screen.getByRole('switch', { name: 'Cards go on by themselves' }))
  const seconds = await screen.findByLabelText('The answer appears after')
  await user.clear(seconds)
  await user.type(seconds, '20{Enter}')
  await user.click(await screen.findByRole('radio', { name: 'It counts as not known' }))
  await waitFor(async () => expect(await readSettings(store)).toMatchObject({ dueOrder: 'recall', mix: 'repeat-first', interleave: false, timebox: 20, autoAdvance: { question: 20, answer: 10, act: 'again' } }))
  expect(await findBarriers()).toEqual([])
})

test('A key is changed by pressing the new one; a taken one is told, and all can be reset', async () => {
  const { user, store } = await openSettings()
  await user.click(screen.getByText('Study', { selector: 'summary' }))
  const list = within(screen.getByRole('list', { name: 'Keys: Study' }))
  await user.click(list.getByRole('button', { name: 'Undo the last answer: Z. Change the key' }))
  expect(list.getByRole('button', { name: 'Press the new key for “Undo the last answer”' })).toHaveFocus()
  await user.keyboard('q')
  expect(await list.findByRole('button', { name: 'Undo the last answer: Q. Change the key' })).toHaveFocus()
  expect(await readSettings(store)).toMatchObject({ keys: { 'study.undo': 'q' } })
  await user.click(list.getByRole('button', { name: /^Edit: E\./ }))
  await user.keyboard('b')
  expect(list.getByRole('alert')).toHaveTextContent('B is “Not today” in Study.')
  await waitFor(() => expect(list.getByRole('button', { name: 'Use it here instead' })).toHaveFocus())
  expect((await readSettings(store)).keys).toEqual({ 'study.undo': 'q' })
  await user.keyboard('{Enter}')
  await waitFor(async () => expect((await readSettings(store)).keys).toEqual({ 'study.undo': 'q', 'study.edit': 'b', 'study.bury': '-' }))
  await user.click(list.getByRole('button', { name: /^Edit: B\./ }))
  await user.keyboard('{Enter}')
  expect(list.getByRole('alert')).toHaveTextContent('Enter means the same in every program and stays so.')
  await user.click(list.getByRole('button', { name: 'Leave it' }))
  expect(await findBarriers()).toEqual([])
  await user.click(list.getByRole('button', { name: 'Reset to E' }))
  await waitFor(async () => expect((await readSettings(store)).keys).toEqual({ 'study.undo': 'q', 'study.bury': '-' }))
  await user.click(screen.getByRole('button', { name: 'Reset all keys' }))
  await waitFor(async () => expect((await readSettings(store)).keys).toEqual({}))
})

test('The list of keys shows the chosen key, which works at once', async () => {
  const { user } = await openSettings()
  await user.click(screen.getByText('Everywhere', { selector: 'summary' }))
  await user.click(screen.getByRole('button', { name: 'Library: G L. Change the key' }))
  await user.keyboard('{F2}')
  await screen.findByRole('button', { name: 'Library: F2. Change the key' })
  await user.keyboard('?')
  expect((await screen.findByText('F2', { selector: 'kbd' })).closest('div')).toHaveTextContent('Library')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await user.keyboard('{F2}')
  expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeInTheDocument()
})

test('The desktop app shows the folder of the data', async () => {
  const { user, shell } = await openSettings()
  await user.click(screen.getByRole('button', { name: 'Show the folder' }))
  expect(shell.asked).toContain('data.reveal')
})

test('The browser edition says where its data is and has no folder to show', async () => {
  await openSettings('browser')
  expect(screen.getByText(/Clearing this site’s data in the browser removes both/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Show the folder' })).not.toBeInTheDocument()
})

test('About names the version and the libraries', async () => {
  await openSettings()
  const about = within(screen.getByRole('region', { name: 'About' }))
  expect(await about.findByText(/Lectern 0\.1\.0, on A test, Nowhere/)).toBeInTheDocument()
  expect(about.getByText('Source Serif 4')).toBeInTheDocument()
})
