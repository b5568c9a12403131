import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Button } from './button.tsx'
import { ToastArea } from './toast-area.tsx'
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
