import { expect, test } from 'vitest'
import type { SourceRun } from '../model/article.ts'
import { sourceOffset } from './source-offset.ts'

const runs: SourceRun[] = [
  [2, 10, 5],
  [8, 40, 3],
]

test.each([
  [0, 10],
  [2, 10],
  [6, 14],
  [7, 15],
  [8, 40],
  [10, 42],
  [30, 43],
])('what stands at %i came from %i', (at, source) => {
  expect(sourceOffset(runs, at)).toBe(source)
})

test('text that repair made alone has no place', () => {
  expect(sourceOffset([], 3)).toBeNull()
})
