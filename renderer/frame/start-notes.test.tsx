import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { openTestStore } from '../store/open-test-store.ts'
import { StoreProvider } from '../store/store-context.tsx'
import { StartNotes } from './start-notes.tsx'

test('of many sentences the first are shown, and the others when they are asked for', async () => {
  const { store } = await openTestStore()
  const repairs = ['The same.', 'The same.', 'Another.', 'A fourth.', 'A fifth.']
  render(<StoreProvider store={store}><StartNotes repairs={repairs} /></StoreProvider>)
  const user = userEvent.setup()
  expect(screen.getAllByText('The same.')).toHaveLength(2)
  expect(screen.queryByText('A fourth.')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Show 2 more' }))
  expect(screen.getByText('A fifth.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByText('Another.')).not.toBeInTheDocument()
  await act(async () => store.database.close())
})

test('what is found after it was closed is told, and the rest not again', async () => {
  const { store } = await openTestStore()
  const show = (repairs: string[]) => <StoreProvider store={store}><StartNotes repairs={repairs} /></StoreProvider>
  const { rerender } = render(show(['A first.']))
  await userEvent.setup().click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByText('A first.')).not.toBeInTheDocument()
  rerender(show(['A first.', 'A second.']))
  expect(screen.getByText('A second.')).toBeInTheDocument()
  expect(screen.queryByText('A first.')).not.toBeInTheDocument()
  await act(async () => store.database.close())
})
