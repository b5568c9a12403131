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

test('The day, its limits and the aim', async () => {
  const { user, store } = await openSettings()
  await user.selectOptions(screen.getByLabelText('A new day starts at'), '02:00')
  await user.selectOptions(screen.getByLabelText('Time zone'), 'Asia/Karachi')
  const fresh = screen.getByLabelText('New cards a day')
  await user.clear(fresh)
  await user.type(fresh, '35{Enter}')
  await user.selectOptions(screen.getByLabelText('How sure you want to be'), 'Know 95 of 100 cards when they come back')
  await waitFor(async () => expect(await readSettings(store)).toMatchObject({ dayStartHour: 2, timeZone: 'Asia/Karachi', newPerDay: 35, desiredRetention: 0.95 }))
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
