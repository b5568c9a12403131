import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { NoteId } from '../../../decks/model/id.ts'
import { aCitedDeck } from '../../../tests/builders/a-cited-deck.ts'
import { aCard, aNote } from '../../../tests/builders/a-note.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'

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
