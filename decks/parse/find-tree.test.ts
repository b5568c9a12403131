import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTree, isTree } from './find-tree.ts'

/** Scores of a sentence from a table: a row for each word, first the score of being the root. */
function scoresOf(rows: readonly (readonly number[])[]): Float64Array {
  return Float64Array.from(rows.flatMap((row, word) => row.map((score, head) => (head === word + 1 ? -Infinity : score))))
}

function sumOf(scores: Float64Array, heads: Int32Array): number {
  return heads.reduce((sum, head, word) => sum + (scores[word * (heads.length + 1) + head + 1] ?? Number.NaN), 0)
}

/** Every tree over the words, by trying all heads. */
function allTrees(count: number): Int32Array[] {
  const all = Array.from({ length: (count + 1) ** count }, (_, number) => Int32Array.from({ length: count }, (_, word) => (Math.floor(number / (count + 1) ** word) % (count + 1)) - 1))
  return all.filter((heads) => isTree(heads))
}

test('the best head of each word, when that is a tree', () => {
  const scores = scoresOf([[-5, 0, -1, -9], [-1, -4, 0, -3], [-7, -8, -1, 0]])
  expect([...findTree(scores, 3)]).toEqual([1, -1, 1])
})

test('a circle is broken where it costs least', () => {
  // The first two words want each other; the third is the root.
  const scores = scoresOf([[-9, 0, -1, -2], [-9, -1, 0, -6], [-1, -5, -5, 0]])
  expect([...findTree(scores, 3)]).toEqual([2, 0, -1])
})

test('a circle within a circle', () => {
  const scores = scoresOf([[-20, 0, -1, -3, -9], [-20, -1, 0, -9, -9], [-20, -9, -2, 0, -3], [-9, -8, -20, -1, 0]])
  const heads = findTree(scores, 4)
  expect(isTree(heads)).toBe(true)
  expect([...heads]).toEqual([2, 0, 3, -1])
})

test('of two words that would be the root, the one that costs less to hang stays', () => {
  const scores = scoresOf([[-1, 0, -1.5, -9], [-1, -8, 0, -9], [-9, -9, -1, 0]])
  expect([...findTree(scores, 3)]).toEqual([1, -1, 1])
})

test('one word is the root', () => expect([...findTree(Float64Array.of(0, -Infinity), 1)]).toEqual([-1]))

test('it is always one tree, and the best one', () => {
  const trees = [1, 2, 3, 4].map((count) => [count, allTrees(count)] as const)
  for (const [count, all] of trees) {
    // One root, and Cayley's formula: n to the power of n - 1 rooted trees.
    expect(all).toHaveLength(count ** (count - 1))
    const row = fc.array(fc.double({ min: -50, max: 0, noNaN: true }), { minLength: count + 1, maxLength: count + 1 })
    fc.assert(
      fc.property(fc.array(row, { minLength: count, maxLength: count }), (rows) => {
        const scores = scoresOf(rows)
        const heads = findTree(scores, count)
        expect(isTree(heads)).toBe(true)
        expect(sumOf(scores, heads)).toBeCloseTo(Math.max(...all.map((tree) => sumOf(scores, tree))), 6)
      }),
    )
  }
})

test('it is always one tree, of long sentences and of equal scores too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4 }), fc.nat(), (count, kinds, seed) => {
      const scores = scoresOf(Array.from({ length: count }, (_, word) => Array.from({ length: count + 1 }, (_, head) => -(((word * 31 + head * 17 + seed) * 2_654_435_761) % kinds))))
      expect(isTree(findTree(scores, count))).toBe(true)
    }),
  )
})

test('what is no tree', () => {
  const isNone = [[0], [-1, -1], [1, 0], [-1, 2, 1], [1, 2, 0]].map((heads) => isTree(Int32Array.from(heads)))
  expect(isNone).toEqual([false, false, false, false, false])
  expect(isTree(Int32Array.of(1, -1, 1, 2))).toBe(true)
})
