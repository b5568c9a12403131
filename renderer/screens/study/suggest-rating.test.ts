import { expect, test } from 'vitest'
import { suggestRating } from './suggest-rating.ts'

test('the same is good, another is again, and a close one hard if there is such an answer', () => {
  expect((['same', 'close', 'different'] as const).map((verdict) => [suggestRating({ verdict }, 2), suggestRating({ verdict }, 4)])).toEqual([[3, 3], [3, 2], [1, 1]])
})
