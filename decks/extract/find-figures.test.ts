import { expect, test } from 'vitest'
import { findDates } from './find-dates.ts'
import { findFigures } from './find-figures.ts'

const figures = (text: string): unknown[] => findFigures(text, findDates(text, null)).map((f) => [f.text, f.value, f.qualifier, f.kind])

test.each([
  ['More than 450 residents left.', [['450', [450, 450], 'more than', 'count']]],
  ['It has 3.5 million people.', [['3.5 million', [3_500_000, 3_500_000], null, 'count']]],
  ['About 68% of the revenue was lost.', [['68%', [68, 68], 'about', 'percentage']]],
  ['Some 12 per cent agreed.', [['12 per cent', [12, 12], 'some', 'percentage']]],
  ['It cost $5 billion in 2010.', [['$5 billion', [5e9, 5e9], null, 'money']]],
  ['Then 500,000 to 1,000,000 birds came.', [['500,000 to 1,000,000', [500_000, 1_000_000], null, 'count']]],
  ['Between 6,000 and 7,000 men were killed.', [['Between 6,000 and 7,000', [6000, 7000], null, 'count']]],
  ['A group of 20-25 men arrived.', [['20-25', [20, 25], null, 'count']]],
  ['Hundreds of thousands of refugees came.', [['Hundreds of thousands', null, null, 'count']]],
  ['The canal is 82 kilometres long.', [['82 kilometres', [82, 82], null, 'measure']]],
  ['It burned for four days.', [['four days', [4, 4], null, 'duration']]],
  ['Twenty-three ships sank.', [['Twenty-three', [23, 23], null, 'count']]],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected)
})

test('a figure that is an adjective is marked', () => {
  expect(findFigures('Her 11-year rule ended.', [])[0]?.isAdjective).toBe(true)
})

test.each(['See p. 23 of the report.', 'One of them left.', 'It met at 10:30 in the hall.', 'The crew of Apollo 11 landed.', 'They read Field Manual 3-24.'])('no figure in: %s', (text) => {
  expect(figures(text)).toEqual([])
})

test('a year is no figure', () => {
  expect(figures('It was built in 1921.')).toEqual([])
})
