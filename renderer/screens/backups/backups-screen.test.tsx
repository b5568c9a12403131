import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aDeckFile } from '../../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../../tests/builders/a-review.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { createFakeShell } from '../../shell/fake-shell.ts'
import { recordReview } from '../../store/record-review.ts'
import { fail } from '../../../decks/result.ts'

const decks = [aDeckFile({}, {})]

async function showBackups() {
  const opened = await showApp('/backups', { decks })
  await screen.findByRole('heading', { level: 1, name: 'Backups' })
  return opened
}

/** The app with a backup, and two answers given since. */
async function showOldBackup() {
  const shell = createFakeShell()
  const opened = await showApp('/backups', { decks, shell })
  await opened.user.click(await screen.findByRole('button', { name: 'Back up now' }))
  await screen.findByText('Everything is backed up, and the backup was read again.')
  for (const card of ['c1', 'c2']) await recordReview(opened.store, { card: aCardId(card), rating: 3, took: 1 })
  return opened
}

test('a backup is made, and stands in the list with what it holds', async () => {
  const { user, shell } = await showBackups()
  expect(await screen.findByText('There is no backup yet')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Back up now' }))
  const day = within(await screen.findByRole('region', { name: /^Thursday 1/ }))
  expect(day.getByText('When you asked for it')).toBeInTheDocument()
  expect(day.getByText(/answers? (or|and) changes?, 1 file, .* on this computer$/)).toBeInTheDocument()
  expect(shell.backups).toHaveLength(1)
  expect(await findBarriers()).toEqual([])
})

test('a look inside shows the cards as they were, refuses to change them, and is left again', async () => {
  const { user, store } = await showOldBackup()
  await user.click(screen.getByRole('button', { name: /^Look inside the backup of/ }))
  const strip = await screen.findByRole('region', { name: 'A backup is shown' })
  expect(strip).toHaveTextContent('Nothing can be changed.')
  expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeInTheDocument()
  expect(await screen.findByRole('textbox', { name: 'Question' })).toBeDisabled()
  expect(screen.queryByRole('button', { name: /^New card/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'More for this card' })).not.toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
  await user.keyboard('n')
  expect(screen.queryByRole('region', { name: 'New card' })).not.toBeInTheDocument()
  await user.keyboard('{Control>}z{/Control}')
  expect((await screen.findAllByText(/nothing in it can be changed/)).length).toBeGreaterThan(0)
  window.location.hash = '#/study'
  expect(await screen.findByRole('heading', { level: 1, name: 'This cannot be done in a backup' })).toBeInTheDocument()
  window.location.hash = '#/'
  // Both cards are new again in there.
  expect(await screen.findByRole('heading', { level: 1, name: '2 cards wait in this backup' })).toBeInTheDocument()
  await user.click(within(strip).getByRole('button', { name: 'Leave' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Backups' })).toBeInTheDocument()
  expect(screen.queryByRole('region', { name: 'A backup is shown' })).not.toBeInTheDocument()
  expect(await store.database.entries.where('kind').equals('review').count()).toBe(2)
})

/** Ways in the screen itself, beside the side bar, that end at "This cannot be done in a backup". */
function listDeadEnds(): (string | null)[] {
  return [...document.querySelectorAll('main a')].map((way) => way.getAttribute('href')).filter((to) => /^#\/(study|import|backups|check|quiz\/(new|[^/]+$))/u.test(to ?? ''))
}

test.each([
  ['/', '2 cards wait in this backup', /Start studying|Only ten minutes|Study Rivers|Import your own deck|Drop an article here/],
  ['/make', 'Make', /Choose a file|Paste text|Drop an article here/],
  ['/quiz', 'Quiz', /Build a quiz|Open a quiz file/],
  ['/history', 'History', /Take back|Bring back/],
  ['/plan', 'Plan', /Start studying/],
  ['/settings', 'Settings', /Check everything/],
])('inside a backup %s offers nothing that cannot be done there', async (path, heading, refused) => {
  const { user } = await showOldBackup()
  await user.click(screen.getByRole('button', { name: /^Look inside the backup of/ }))
  await screen.findByRole('region', { name: 'A backup is shown' })
  window.location.hash = `#${path}`
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeInTheDocument()
  if (path === '/history') await user.click((await screen.findAllByRole('button', { expanded: false }))[0] as HTMLElement)
  expect(listDeadEnds()).toEqual([])
  expect(document.querySelector('main')?.textContent).not.toMatch(refused)
  expect(await findBarriers()).toEqual([])
})

test('bringing one back says what would change, makes a backup first, and can be undone', async () => {
  const { user, store, shell } = await showOldBackup()
  await user.click(screen.getByRole('button', { name: /^Bring back the backup of/ }))
  const dialog = within(await screen.findByRole('dialog', { name: /^Bring back the backup of 1.January/ }))
  expect(await dialog.findByRole('row', { name: 'Answers nothing 2 answers' })).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Bring it back' }))
  await screen.findByText(/^The backup of .* is back\.$/)
  expect(shell.backups).toHaveLength(2)
  expect(await store.database.entries.where('kind').equals('review').and(({ dead }) => dead === 0).count()).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByText('Everything is as it was before.')
  expect(await store.database.entries.where('kind').equals('review').and(({ dead }) => dead === 0).count()).toBe(2)
})

test('where no backup of now can be made it is asked first, and Escape changes nothing', async () => {
  const { user, store, shell } = await showOldBackup()
  shell.failing.set('backup.make', { type: 'disk-full', detail: 'The disk is full.' })
  await user.click(screen.getByRole('button', { name: /^Bring back the backup of/ }))
  await screen.findByRole('row', { name: /^Answers/ })
  await user.click(screen.getByRole('button', { name: 'Bring it back' }))
  expect(await screen.findByRole('dialog', { name: 'Go on without a backup?' })).toHaveTextContent('The disk is full.')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Go on without a backup?' })).not.toBeInTheDocument())
  expect(await store.database.entries.where('kind').equals('retract').count()).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Bring it back' }))
  await user.click(await screen.findByRole('button', { name: 'Go on all the same' }))
  await screen.findByText(/^The backup of .* is back\.$/)
  expect(await store.database.entries.where('kind').equals('retract').count()).toBe(1)
})

test('a damaged backup says what is wrong with it and is not offered', async () => {
  const { user, shell } = await showOldBackup()
  const [backup] = shell.backups
  if (backup === undefined) throw new Error('There is no backup.')
  backup.damage = fail('backup-damaged', 'Its sum is not that of its bytes.').problem
  await user.click(screen.getByRole('button', { name: /^More for the backup of/ }))
  await user.click(await screen.findByRole('menuitem', { name: /^Check it/ }))
  expect(await screen.findByText('Damaged')).toBeInTheDocument()
  expect(screen.getAllByText(/Its sum is not that of its bytes\./).length).toBeGreaterThan(0)
  expect(screen.queryByRole('button', { name: /^Look inside/ })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: /^Check again the backup of/ })).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
})

test('a whole one says so after it was checked', async () => {
  const { user } = await showOldBackup()
  await user.click(screen.getByRole('button', { name: /^More for the backup of/ }))
  await user.click(await screen.findByRole('menuitem', { name: /^Check it/ }))
  expect(await screen.findByText('Whole, read just now')).toBeInTheDocument()
})

test('a second folder is chosen and forgotten, and the room can be changed', async () => {
  const { user } = await showBackups()
  await user.click(await screen.findByRole('button', { name: 'Choose a folder' }))
  expect(await screen.findByText(/“Stick”/, { selector: 'b' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Forget it' }))
  expect(await screen.findByRole('button', { name: 'Choose a folder' })).toBeInTheDocument()
  await user.selectOptions(screen.getByLabelText('Backups may take at most'), '5 GB')
  expect(await screen.findByText('0 bytes of 5 GB')).toBeInTheDocument()
})

test('what cannot be listed or made is said, and can be tried again', async () => {
  const shell = createFakeShell()
  shell.failing.set('backup.list', { type: 'unreadable', detail: 'The folder of the backups cannot be read.' })
  const { user } = await showApp('/backups', { decks, shell })
  expect(await screen.findByText('The folder of the backups cannot be read.')).toBeInTheDocument()
  shell.failing.clear()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('There is no backup yet')).toBeInTheDocument()
  shell.failing.set('backup.make', { type: 'disk-full', detail: 'The disk is full.' })
  await user.click(screen.getByRole('button', { name: 'Back up now' }))
  expect(await screen.findByText(/^No backup could be made.*The disk is full\./)).toBeInTheDocument()
})

test('the browser edition says that it makes none, and leads to the archive', async () => {
  const { user } = await showApp('/backups', { decks, shell: createFakeShell(undefined, 'browser') })
  await user.click(await screen.findByRole('link', { name: 'Export an archive' }))
  expect(await screen.findByRole('button', { name: /^Export everything/ })).toBeInTheDocument()
})
