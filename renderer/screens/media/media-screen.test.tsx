import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { NoteId } from '../../../decks/model/id.ts'
import { aCitedDeck } from '../../../tests/builders/a-cited-deck.ts'
import { aCard, aNote } from '../../../tests/builders/a-note.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { createFakeShell } from '../../shell/fake-shell.ts'

const named = aNote({
  id: 'named' as NoteId,
  content: { type: 'basic', markup: 'html', fields: ['Where is the quay? <img src="harbour map.png">', 'North [sound:bell.mp3]', ''] } as never,
  cards: [aCard({ id: 'named-card' as never, question: 'Where is the quay?', answer: 'North', template: 0 })],
})

test('Files that a note names and that never came are missing, and lead to the note', async () => {
  const { user } = await showApp('/media', { decks: [aCitedDeck([named])] })
  await user.click(await screen.findByRole('radio', { name: 'Missing 2' }))
  const lines = within(await screen.findByRole('main')).getAllByRole('listitem').map((line) => line.textContent)
  expect(lines).toEqual([expect.stringContaining('bell.mp3'), expect.stringContaining('harbour map.png')])
  expect(screen.getAllByRole('link', { name: '1 note' })[0]).toHaveAttribute('href', expect.stringContaining('library?find='))
  expect(await findBarriers()).toEqual([])
})

test('The search finds the cards of such notes', async () => {
  await showApp(`/library?find=${encodeURIComponent('is:missing')}`, { decks: [aCitedDeck([named])] })
  expect(await screen.findByRole('row', { name: /Where is the quay/ })).toBeInTheDocument()
})

test('Files that nothing uses are removed after a backup that still has them', async () => {
  const shell = createFakeShell()
  const hash = 'a'.repeat(64)
  shell.kept.set(hash, new Uint8Array([1, 2, 3]))
  const { user } = await showApp('/media', { shell })
  await user.click(await screen.findByRole('radio', { name: 'Not used 1' }))
  await user.click(screen.getByRole('button', { name: 'Remove 1 file' }))
  expect(await screen.findByRole('dialog')).toHaveTextContent('A backup is made first and still has them')
  await user.click(screen.getByRole('button', { name: 'Remove them for good' }))
  expect(await screen.findByText(/1 file removed/)).toBeInTheDocument()
  expect(shell.kept.has(hash)).toBe(false)
  expect(shell.backups.at(-1)).toMatchObject({ reason: 'removal' })
  expect(shell.backups.at(-1)?.files.has(hash)).toBe(true)
})
