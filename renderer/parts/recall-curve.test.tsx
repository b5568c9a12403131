import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RecallCurve } from './recall-curve.tsx'

test('the curve says in words where it begins and ends', () => {
  render(<RecallCurve plan={[0.83, 0.87, 0.91]} stopped={[0.83, 0.78, 0.73]} label="with 15 minutes a day" />)
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Predicted recall goes from 83% today to 91% on the day with 15 minutes a day, and to 73% without study.')
  expect(screen.getByText('73% if you stop today')).toBeTruthy()
})

test('a seminar today has one point, and nothing of it falls outside', () => {
  const { container } = render(<RecallCurve plan={[0]} stopped={[0]} label="with 5 minutes a day" />)
  expect(container.querySelectorAll('path[class*="plan"]')).toHaveLength(0)
  const heights = [...container.querySelectorAll('circle')].map((each) => Number(each.getAttribute('cy')))
  expect(heights.every((y) => y >= 0 && y <= 106)).toBe(true)
})
