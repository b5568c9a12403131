import { expect, test } from 'vitest'
import { isSameDate, isSameQuantity } from './score-values.ts'

const date = (edtf: string): { text: string; context: string; edtf: string } => ({ text: '', context: '', edtf })

test('dates are the same when their EDTF is, marks of doubt apart', () => {
  expect(isSameDate('1890', date('1890~'))).toBe(true)
  expect(isSameDate('1890', date('1891'))).toBe(false)
  expect(isSameDate('1997-09/1997-12', date('1997-09/1997-12'))).toBe(true)
  expect(isSameDate(null, date('1890'))).toBe(false)
})

test('a decade, a century and a season are the same by their letters and by their ends; an open end is not held against it', () => {
  expect(isSameDate('1990/1999', date('199X'))).toBe(true)
  expect(isSameDate('1801/1900', date('18XX'))).toBe(true)
  expect(isSameDate('2009-06/2009-08', date('2009-22'))).toBe(true)
  expect(isSameDate('1961', date('1961/..'))).toBe(true)
  expect(isSameDate('1980/1983', date('../1983'))).toBe(true)
  expect(isSameDate('1980/1984', date('../1983'))).toBe(false)
})

test('quantities want value, qualifier of the same sense, and a unit that names the same', () => {
  const gold = { text: 'more than 30,000 people', value: 30_000, unit: 'people', qualifier: 'more than' }
  expect(isSameQuantity({ value: 30_000, unit: 'people', qualifier: 'over' }, gold)).toBe(true)
  expect(isSameQuantity({ value: 30_000, unit: 'people', qualifier: null }, gold)).toBe(false)
  expect(isSameQuantity({ value: 3000, unit: 'people', qualifier: 'more than' }, gold)).toBe(false)
  expect(isSameQuantity({ value: 30_000, unit: 'ships', qualifier: 'more than' }, gold)).toBe(false)
  expect(isSameQuantity(null, gold)).toBe(false)
})

test('ranges compare by both ends, per cent by any spelling', () => {
  expect(isSameQuantity({ value: [4, 6], unit: 'per cent', qualifier: null }, { text: '4 to 6%', value: [4, 6], unit: '%', qualifier: null })).toBe(true)
  expect(isSameQuantity({ value: 4, unit: 'per cent', qualifier: null }, { text: '4 to 6%', value: [4, 6], unit: '%', qualifier: null })).toBe(false)
})
