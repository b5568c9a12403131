import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Button } from './button.tsx'
import { ToastArea } from './toast-area.tsx'
import { useClearToasts } from './use-clear-toasts.ts'
import { useToast } from './use-toast.ts'

function Say({ undo }: { undo?: () => void }) {
  const toast = useToast()
  return <Button onClick={() => toast('The card is paused.', { undo })}>Pause</Button>
}

test('A toast says what happened and takes it back', async () => {
  let undone = 0
  render(<ToastArea><Say undo={() => { undone += 1 }} /></ToastArea>)
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }))
  expect(await screen.findAllByText('The card is paused.')).not.toHaveLength(0)
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undone).toBe(1)
})

test('A toast with nothing to take back has no button', async () => {
  render(<ToastArea><Say /></ToastArea>)
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }))
  await screen.findAllByText('The card is paused.')
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
})

function SayTwo() {
  const toast = useToast()
  const clear = useClearToasts()
  return (
    <>
      <Button onClick={() => toast('The card is paused.', { undo: () => {} })}>Pause</Button>
      <Button onClick={() => toast('Put off until tomorrow.', { undo: () => {} })}>Not today</Button>
      <Button onClick={clear}>Clear</Button>
    </>
  )
}

test('A toast takes the place of the one before, and can be taken away when it is no longer true', async () => {
  render(<ToastArea><SayTwo /></ToastArea>)
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }))
  await screen.findAllByText('The card is paused.')
  await userEvent.click(screen.getByRole('button', { name: 'Not today' }))
  await screen.findAllByText('Put off until tomorrow.')
  expect(await screen.findAllByRole('button', { name: 'Undo' })).toHaveLength(1)
  await waitFor(() => expect(screen.queryByText('The card is paused.')).not.toBeInTheDocument())
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument())
})
