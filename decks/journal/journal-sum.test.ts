import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addToSum, isSameSum, journalSum } from './journal-sum.ts'

const ids = fc.array(fc.string({ minLength: 1, maxLength: 26 }), { maxLength: 30 })

test('the sum is of a set: order and repetition do not matter', () => {
  fc.assert(
    fc.property(ids, ids, (ours, theirs) => {
      expect(journalSum([...ours, ...theirs])).toEqual(journalSum([...theirs, ...ours, ...ours]))
    }),
  )
})

test('it can be carried on entry by entry', () => {
  fc.assert(
    fc.property(ids, (all) => {
      const set = [...new Set(all)]
      expect(set.reduce((sum, id) => addToSum(sum, [id]), journalSum([]))).toEqual(journalSum(set))
    }),
  )
})

test('another entry makes another sum', () => {
  expect(isSameSum(journalSum(['a']), journalSum(['b']))).toBe(false)
  expect(isSameSum(journalSum(['a']), journalSum(['a', 'b']))).toBe(false)
  expect(isSameSum(journalSum(['a', 'b']), journalSum(['b', 'a']))).toBe(true)
})
