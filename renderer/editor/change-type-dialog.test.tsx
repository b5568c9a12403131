import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import { findBarriers } from '../../tests/builders/show-app.tsx'
import type { Note } from '../../decks/model/note.ts'
import { ToastArea } from '../parts/toast-area.tsx'
import { listNotes } from '../store/list-notes.ts'
import { openTestStore } from '../store/open-test-store.ts'
import { StoreProvider } from '../store/store-context.tsx'
import { undoLast } from '../store/undo-last.ts'
import { ChangeTypeDialog } from './change-type-dialog.tsx'

vi.setConfig({ testTimeout: 30_000 })

async function openDialog(...notes: Note[]) {
  const { store } = await openTestStore({ decks: [aDeckOfNotes({ notes })] })
  render(<StoreProvider store={store}><ToastArea><ChangeTypeDialog notes={notes.map((note) => ({ deck: 'deck-1' as never, note }))} onDone={() => {}} onClose={() => {}} /></ToastArea></StoreProvider>)
  await screen.findByRole('dialog')
  return { store, user: userEvent.setup() }
}

test('Plain notes become notes of another kind, with their history, in one act', async () => {
  const { store, user } = await openDialog(aNote(), aNote({ id: 'note-2' as never, cards: [aCard({ id: 'card-2' as never, question: 'Of Sweden?', answer: 'Stockholm' })] }))
  await user.selectOptions(screen.getByLabelText('New kind'), 'Both ways')
  expect(screen.getByRole('status')).toHaveTextContent('2 new cards come. 2 cards keep their history.')
  expect(await findBarriers()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Change 2 notes' }))
  await waitFor(async () => expect((await listNotes(store)).map(({ note }) => note.cards.length)).toEqual([2, 2]))
  expect((await listNotes(store))[0]?.note.cards[0]?.id).toBe('card-1')
  await undoLast(store)
  expect((await listNotes(store)).map(({ note }) => note.content)).toEqual([undefined, undefined])
})

test('What goes is told', async () => {
  const { user } = await openDialog(aNote({ content: { type: 'reversed' as never, markup: 'markdown', fields: ['Norway', 'Oslo', 'north'] }, cards: [aCard({ template: 0 }), aCard({ id: 'card-2' as never, template: 1 })] }))
  await user.selectOptions(screen.getByLabelText('New kind'), 'Question and answer')
  await user.selectOptions(screen.getByLabelText('Into “Remark”'), 'Nothing')
  expect(screen.getByRole('status')).toHaveTextContent('The texts of “Remark” go. 1 card goes.')
})

test('Notes of several kinds are refused', async () => {
  await openDialog(aNote(), aNote({ id: 'note-2' as never, content: { type: 'basic' as never, markup: 'markdown', fields: ['a', 'b', ''] }, cards: [aCard({ id: 'card-2' as never, template: 0 })] }))
  expect(screen.getByText(/of several kinds/)).toBeInTheDocument()
})
