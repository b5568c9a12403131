import { expect, test } from 'vitest'
import { normaliseQuantity } from './normalise-quantity.ts'

const read = (text: string, context = text): unknown => normaliseQuantity({ text, context })

test.each([
  ['more than 30,000 people', { value: 30_000, unit: 'people', qualifier: 'more than' }],
  ['69 metres', { value: 69, unit: 'metres', qualifier: null }],
  ['about 68,000 square kilometers', { value: 68_000, unit: 'square kilometers', qualifier: 'about' }],
  ['$2.1 billion', { value: 2_100_000_000, unit: 'dollars', qualifier: null }],
  ['over 40 million euros', { value: 40_000_000, unit: 'euros', qualifier: 'over' }],
  ['68%', { value: 68, unit: 'per cent', qualifier: null }],
  ['between 30,000 and 1.5 million euros', { value: [30_000, 1_500_000], unit: 'euros', qualifier: null }],
  ['500,000 to 1,000,000 men', { value: [500_000, 1_000_000], unit: 'men', qualifier: null }],
  ['20-year-old', { value: 20, unit: 'years', qualifier: null }],
  ['two thirds of the revenues', { value: 0.667, unit: 'revenues', qualifier: null }],
  ['several thousand men', { value: [2000, 10_000], unit: 'men', qualifier: null }],
  ['tens of thousands of years', { value: [10_000, 100_000], unit: 'years', qualifier: null }],
  ['scores of arrests', { value: [40, 100], unit: 'arrests', qualifier: null }],
  ['slightly more than 5,000 megawatts', { value: 5000, unit: 'megawatts', qualifier: 'slightly more than' }],
  ['less than an hour', { value: 1, unit: 'hour', qualifier: 'less than' }],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('what is counted is read from the sentence when the expression does not say it', () => {
  expect(read('1,248', 'There are 1,248 schools in the province.')).toEqual({ value: 1248, unit: 'schools', qualifier: null })
  expect(read('12', 'Some 12 were killed.')).toMatchObject({ value: 12, qualifier: 'some' })
})

test('no number, no quantity', () => {
  expect(read('whatever')).toBeNull()
})
