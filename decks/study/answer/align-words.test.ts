import { expect, test } from 'vitest'
import { alignWords } from './align-words.ts'

test('most letters are paired, in order', () => {
  expect(alignWords(['north', 'karahci'], ['in', 'north', 'karachi'])).toEqual({ pairs: [{ left: 0, right: 1, same: true }, { left: 1, right: 2, same: false }], shared: 11 })
  expect(alignWords(['port', 'old'], ['old', 'port']).pairs).toEqual([{ left: 0, right: 1, same: true }])
})

test('short words and numbers pair only when they are the same', () => {
  expect(alignWords(['iran', '10905'], ['iraq', '10906'])).toEqual({ pairs: [], shared: 0 })
  expect(alignWords(['1990s'], ['1990s']).shared).toBe(5)
})
