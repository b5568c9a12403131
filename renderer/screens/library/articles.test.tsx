import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CardId, DeckId, NoteId } from '../../../decks/model/id.ts'
import { aMakingOf } from '../../../tests/builders/a-making-of.ts'
import { findBarriers, showApp } from '../../../tests/builders/show-app.tsx'
import { recordReview } from '../../store/record-review.ts'
import { takeMaking } from '../../store/take-making.ts'
import { getNote, readNotes } from '../../store/note-pages.ts'

/** The library at the deck of an article: two cards, one of them answered, and one draft that waits. */
async function openBridge() {
  const app = await showApp('/library/deck/bridge')
  await takeMaking(app.store, aMakingOf([{ id: 'a', tier: 1 }, { id: 'b', tier: 1 }, { id: 'c' }]))
  await recordReview(app.store, { card: 'card-a' as CardId, rating: 3, took: 1000 })
  await screen.findByRole('heading', { level: 2, name: 'The bridge' })
  return app
}

test('An article stands in the library with the drafts that wait, and its deck leads to it', async () => {
  await openBridge()
  const filters = screen.getByRole('navigation', { name: 'Filters' })
  expect(within(filters).getByRole('link', { name: /^The bridge 1 ?draft waits$/ })).toHaveAttribute('href', '#/make/bridge')
  expect(screen.getByRole('link', { name: 'Open the article' })).toHaveAttribute('href', '#/make/bridge')
  expect(await findBarriers()).toEqual([])
})

test('Removing an article asks what becomes of its cards, keeps what was answered, and can be undone', async () => {
  const { user, store } = await openBridge()
  await user.click(screen.getByRole('button', { name: 'More for “The bridge”' }))
  expect(screen.queryByRole('menuitem', { name: 'Remove the deck' })).not.toBeInTheDocument()
  await user.click(await screen.findByRole('menuitem', { name: /Remove the article/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Remove the article?' })
  expect(dialog).toHaveTextContent('“The bridge” goes, with 1 draft that waits.')
  expect(dialog).toHaveTextContent('1 answered stay; 1 go.')
  expect(within(dialog).getByRole('radio', { name: /Keep those you answered/ })).toBeChecked()
  expect(await findBarriers()).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Remove the article' }))
  await waitFor(async () => expect((await readNotes(store.database)).map(({ id }) => id)).toEqual(['a']))
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Open the article' })).not.toBeInTheDocument())
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('link', { name: 'Open the article' })).toBeInTheDocument()
  expect(await getNote(store.database, 'b' as NoteId)).toBeDefined()
})

test('Removing an article with all its cards takes the deck away', async () => {
  const { user, store } = await openBridge()
  await user.click(screen.getByRole('button', { name: 'More for “The bridge”' }))
  await user.click(await screen.findByRole('menuitem', { name: /Remove the article/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Remove the article?' })
  await user.click(within(dialog).getByRole('radio', { name: /Remove all of them/ }))
  await user.click(within(dialog).getByRole('button', { name: 'Remove the article' }))
  expect(await screen.findByRole('heading', { name: 'There is no deck yet' })).toBeInTheDocument()
  expect(await store.database.decks.get('bridge' as DeckId)).toBeUndefined()
})
