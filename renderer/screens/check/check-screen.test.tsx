import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aDeckFile } from '../../../tests/builders/a-deck-file.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { makeBackup } from '../../store/make-backup.ts'

/** The app with two cards and a backup of them, somewhere else than at the check. */
async function showElsewhere() {
  const opened = await showApp('/plan', { decks: [aDeckFile({}, {})] })
  await makeBackup(opened.store, 'asked')
  return opened
}

/** Goes to the check, which begins by itself. */
function check(): void {
  window.location.hash = '#/check'
}

test('checking says that all is in order, step by step, and the report can be saved', async () => {
  const { user, shell } = await showElsewhere()
  check()
  expect(await screen.findByRole('heading', { name: 'All is in order' })).toBeInTheDocument()
  expect(screen.getAllByText('In order').length).toBeGreaterThan(3)
  expect(screen.queryByRole('button', { name: 'Mend what can be mended' })).not.toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Save the report' }))
  await waitFor(() => expect(shell.saved).toHaveLength(1))
  expect(shell.saved[0]?.name).toBe('Lectern check 2026-01-05.txt')
  expect(new TextDecoder().decode(shell.saved[0]?.bytes).length).toBeGreaterThan(100)
})

test('what the database lost is found and mended after a backup', async () => {
  const { user, store, shell } = await showElsewhere()
  await store.database.decks.clear()
  check()
  expect(await screen.findByRole('heading', { name: /not as (it|they) should be$/ })).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Mend what can be mended' }))
  // It is checked, mended and checked again, which a busy machine takes its time for.
  expect(await screen.findByText('It is mended', undefined, { timeout: 40_000 })).toBeInTheDocument()
  expect(await screen.findByRole('heading', { name: 'All is in order' })).toBeInTheDocument()
  expect(shell.backups.length).toBeGreaterThan(0)
  expect(await store.database.decks.count()).toBe(1)
}, 60_000)

test('a journal that cannot be read is said, and can be tried again', async () => {
  const { user, shell } = await showElsewhere()
  shell.failing.set('journal.read', { type: 'journal-unreadable', detail: 'The journal cannot be read.' })
  check()
  expect(await screen.findByText('The journal cannot be read.')).toBeInTheDocument()
  shell.failing.clear()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: 'All is in order' })).toBeInTheDocument()
})
