import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardStudySchema } from '../../decks/model/card-study.ts'
import { isLog } from './is-log.ts'

const cell = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.constantFrom<unknown>(-1, 5, 9, 10, 1.5, NaN, Infinity, 1e8, 1e8 + 1, 2 ** 53, '1', null, undefined))

test('a log is one exactly when the schema says so', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 6, maxLength: 8 }), { maxLength: 2 }), (rows) => {
      expect(isLog(rows)).toBe(cardStudySchema.shape.reviews.safeParse(rows).success)
    }),
    { numRuns: 3000 },
  )
  for (const other of [null, {}, 'x', [null], [[]], [{ length: 7 }]]) expect(isLog(other)).toBe(false)
})
