import { expect, test } from 'vitest'
import { areApart, rangeOf } from './date-range.ts'

const apart = (one: string, other: string): boolean | null => {
  const [a, b] = [rangeOf(one), rangeOf(other)]
  return a === null || b === null ? null : areApart(a, b)
}

test('dates of any grain are apart when neither holds a day of the other', () => {
  expect(apart('2009-12-28', '2009-12-29')).toBe(true)
  expect(apart('2009-12', '2009-12-28')).toBe(false)
  expect(apart('1990/1999', '199X')).toBe(false)
  expect(apart('1990/1999', '2000')).toBe(true)
  expect(apart('2002-09-11', '2002')).toBe(false)
  expect(apart('1980~', '1981?')).toBe(true)
})

test('what is open, a set, a season or no date has no span', () => {
  expect(['', '../1985', '1986,1994,2007', '2001-21', 'soon', '1999/1990', '1/2/3'].map(rangeOf)).toEqual([null, null, null, null, null, null, null])
})
