import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countSlips } from './count-slips.ts'

test.each([
  ['karachi', 'karachi', 0],
  ['karachi', 'karahci', 1],
  ['karachi', 'karach', 1],
  ['karachi', 'karrachi', 1],
  ['karachi', 'karochi', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('from %s to %s: %i', (a, b, slips) => expect(countSlips(a, b, 9)).toBe(slips))

test('counting ends one above the most', () => {
  expect(countSlips('kitten', 'sitting', 1)).toBe(2)
  expect(countSlips('a', 'abcdef', 2)).toBe(3)
})

test('the way back is as long, and nothing lies between a word and itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(countSlips(a, b, 20)).toBe(countSlips(b, a, 20))
      expect(countSlips(a, b, 20) === 0).toBe(a === b)
    }),
  )
})
