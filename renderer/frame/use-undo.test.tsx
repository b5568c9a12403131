import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { ToastArea } from '../parts/toast-area.tsx'
import { openTestStore } from '../store/open-test-store.ts'
import { recordReview } from '../store/record-review.ts'
import { StoreProvider } from '../store/store-context.tsx'
import { suspendCard } from '../store/suspend-card.ts'
import { useUndo } from './use-undo.ts'

function Buttons() {
  const { undo, undoAnswer } = useUndo()
  return (
    <>
      <button type="button" onClick={undo}>Undo</button>
      <button type="button" onClick={undoAnswer}>Undo the last answer</button>
    </>
  )
}

test('undo takes back the last edit and leaves the answer that came after it; the answer has a command of its own', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({}, {})] })
  await suspendCard(store, aCardId('c2'), true)
  await recordReview(store, { card: aCardId('c1'), rating: 3, took: 1 })
  render(<StoreProvider store={store}><ToastArea><Buttons /></ToastArea></StoreProvider>)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('The card is no longer paused.')).toBeTruthy()
  expect(await store.database.memories.get(aCardId('c1'))).toMatchObject({ memory: { reps: 1 } })
  await user.click(screen.getByRole('button', { name: 'Undo the last answer' }))
  expect(await screen.findByText('Your last answer is taken back.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Undo the last answer' }))
  expect(await screen.findByText('There is no answer to take back.')).toBeTruthy()
  await act(async () => store.database.close())
})
