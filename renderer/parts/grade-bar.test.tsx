import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { GradeBar } from './grade-bar.tsx'

test('each answer says when the card comes back, and gives its rating', async () => {
  const given: number[] = []
  render(<GradeBar grades={[{ rating: 1, name: 'Didn’t know', when: 'in 1 minute', key: '1', best: false }, { rating: 3, name: 'Knew it', when: 'in 6 days', key: '2', best: true }]} onGrade={(rating) => given.push(rating)} />)
  await userEvent.click(screen.getByRole('button', { name: 'Knew it in 6 days' }))
  await userEvent.click(screen.getByRole('button', { name: 'Didn’t know in 1 minute' }))
  expect(given).toEqual([3, 1])
})

test('the suggested one has the focus and Space; a key held down gives nothing', async () => {
  const given: number[] = []
  render(<GradeBar suggested={1} grades={[{ rating: 1, name: 'Didn’t know', when: 'in 1 minute', key: '1', best: false }, { rating: 3, name: 'Knew it', when: 'in 6 days', key: '2', best: true }]} onGrade={(rating) => given.push(rating)} />)
  const again = screen.getByRole('button', { name: /^Didn’t know/ })
  expect(again).toHaveFocus()
  expect(again).toHaveAttribute('aria-keyshortcuts', '1 Space')
  expect(screen.getByRole('button', { name: /^Knew it/ })).toHaveAttribute('aria-keyshortcuts', '2')
  await userEvent.keyboard('{Enter}')
  expect(given).toEqual([1])
  expect(fireEvent.keyDown(again, { key: 'Enter', repeat: true })).toBe(false)
})
