import { expect, test } from 'vitest'
import { sayCount } from './say-count.ts'

test('One takes the singular, none and many the plural', () => {
  expect(sayCount(1, 'card')).toBe('1 card')
  expect(sayCount(0, 'card')).toBe('0 cards')
  expect(sayCount(2, 'library', 'libraries')).toBe('2 libraries')
})

test('Thousands are grouped', () => {
  expect(sayCount(10905, 'card')).toBe('10,905 cards')
})
