import { expect, test } from 'vitest'
import { chooseNames } from './choose-names.ts'
import { makeMatrix, rowOf } from './matrix.ts'

const labels = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-DATE']

function namesOf(...rows: readonly (readonly number[])[]) {
  const scores = makeMatrix(rows.length, labels.length)
  for (const [at, row] of rows.entries()) rowOf(scores, at).set(row)
  return chooseNames(scores, labels)
}

test('a name goes on with its own kind', () => {
  expect(namesOf([0, 9, 0, 0, 0, 0], [0, 0, 9, 0, 0, 0], [9, 0, 0, 0, 0, 0], [0, 0, 0, 9, 0, 0], [1, 0, 0, 0, 9, 0])).toEqual(['person', 'person', null, 'place', 'place'])
})

test('nothing goes on that did not begin', () => {
  expect(namesOf([1, 0, 9, 0, 0, 0], [0, 9, 0, 0, 0, 0], [1, 0, 0, 0, 9, 0])).toEqual([null, 'person', null])
})

test('a date is no name', () => expect(namesOf([0, 0, 0, 0, 0, 9])).toEqual([null]))
