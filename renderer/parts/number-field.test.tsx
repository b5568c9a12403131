import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { NumberField } from './number-field.tsx'

function open() {
  const told: number[] = []
  render(<NumberField label="New cards a day" value={20} min={0} max={9999} onChange={(value) => told.push(value)} />)
  return { told, field: screen.getByLabelText('New cards a day') }
}

test('A whole number in the range is told when the field is left', async () => {
  const { told, field } = open()
  await userEvent.clear(field)
  await userEvent.type(field, '35')
  expect(told).toEqual([])
  await userEvent.tab()
  expect(told).toEqual([35])
})

test.each(['', '-1', '10000', '3.5', 'many'])('“%s” is kept in the field, explained and not told', async (typed) => {
  const { told, field } = open()
  await userEvent.clear(field)
  if (typed) await userEvent.type(field, typed)
  await userEvent.tab()
  expect(told).toEqual([])
  expect(field).toHaveValue(typed)
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription('A whole number from 0 to 9999.')
})
