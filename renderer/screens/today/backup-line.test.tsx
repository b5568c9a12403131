import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aDeckFile } from '../../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../../tests/builders/a-review.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { makeBackup } from '../../store/make-backup.ts'
import { recordReview } from '../../store/record-review.ts'

const decks = [aDeckFile({}, {})]
const day = 86_400_000

/** The fake shell's first backup is of 1 January 2026, the app's clock stands four days later. */
test('a backup that is some days old is told in one line, once something has changed', async () => {
  const { store, shell } = await showApp('/', { decks })
  await makeBackup(store, 'asked')
  shell.tell('backup.changed', {})
  expect(await screen.findByRole('link', { name: /^Last backup 1.January, 00:00$/ })).toBeInTheDocument()
  expect(screen.queryByText(/^Your last backup is of/)).not.toBeInTheDocument()
  await recordReview(store, { card: aCardId('c1'), rating: 3, took: 1 })
  expect(await screen.findByText(/^Your last backup is of 1.January, 00:00\.$/)).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
})

test('while nothing is older than three days, nothing is said', async () => {
  let now = Date.UTC(2026, 0, 5, 12)
  const { store, shell } = await showApp('/', { decks, now: () => now })
  expect(await screen.findByRole('heading', { level: 1, name: /^2 cards/ })).toBeInTheDocument()
  expect(screen.queryByText('There is no backup of your cards yet.')).not.toBeInTheDocument()
  now += 4 * day
  await recordReview(store, { card: aCardId('c1'), rating: 3, took: 1 })
  shell.tell('backup.changed', {})
  expect(await screen.findByText('There is no backup of your cards yet.')).toBeInTheDocument()
})

test('a full disk is told above every screen, and once more when the reserve runs out', async () => {
  const { shell, user } = await showApp('/', { decks })
  await screen.findByRole('heading', { level: 1, name: /^2 cards/ })
  shell.tell('journal.reserve', { left: 8_000_000 })
  expect(await screen.findByRole('region', { name: 'The disk is full' })).toHaveTextContent('Your answers still fit for a while, into 8 MB')
  expect(await findBarriers()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'The disk is full' })).not.toBeInTheDocument())
  shell.tell('journal.reserve', { left: 100_000 })
  expect(await screen.findByRole('region', { name: 'The disk is full' })).toHaveTextContent('nearly used up')
})
