import { expect, test } from 'vitest'
import { nameVerdict, sayCheck } from './say-check.ts'

test('the answer itself and a wording that counts are told apart', () => {
  expect(nameVerdict({ verdict: 'same', wording: 'Oslo' }, 'Oslo')).toBe('Same as the answer')
  expect(nameVerdict({ verdict: 'same', wording: 'Christiania' }, 'Oslo')).toBe('Counts as right')
  expect(nameVerdict({ verdict: 'close', wording: 'Christiania' }, 'Oslo')).toBe('Close')
})

test('what is spoken ends with the answer', () => {
  expect(sayCheck({ verdict: 'different', wording: 'Oslo' }, 'Oslo')).toBe('Not the same. The answer is: Oslo')
})
