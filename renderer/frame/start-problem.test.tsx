import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { findBarriers } from '../../tests/builders/show-app.tsx'
import { StartProblem } from './start-problem.tsx'

test.each(['tab', 'window'])('What stands in the way is said once, with what to do: another %s', async (other) => {
  render(<StartProblem problem={{ type: 'second-tab', detail: `Lectern is already open in another ${other}. Go on there, or close it and try again here.` }} />)
  expect(screen.getByRole('alert')).toHaveTextContent(`Lectern is already open in another ${other}Go on there, or close it and try again here.Try again`)
  expect(await findBarriers()).toEqual([])
})

test('A problem without a title of its own has a plain one', () => {
  render(<StartProblem problem={{ type: 'database-failed', detail: 'The disk is full. Free some space and try again.' }} />)
  expect(screen.getByRole('alert')).toHaveTextContent('Your cards cannot be openedThe disk is full. Free some space and try again.Try again')
})
