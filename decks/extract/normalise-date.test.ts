import { expect, test } from 'vitest'
import { normaliseDate } from './normalise-date.ts'

const read = (text: string, context = '', reference: string | null = null): string | null => normaliseDate({ text, context, reference })

test('a date that says all is read by itself', () => {
  expect(read('5 March 1998')).toBe('1998-03-05')
  expect(read('the 1990s')).toBe('1990/1999')
  expect(read('late 1997', 'It closed in late 1997.')).toBe('1997-09/1997-12')
  expect(read('1929', 'The treaties of 1929 and 1959 hold.')).toBe('1929')
})

test('a day without a year takes it from the sentence, or from a reference a few months off', () => {
  expect(read('8 December', 'It was voted on 16 November 2023 and signed on 8 December.')).toBe('2023-12-08')
  expect(read('July 26', 'The last six were hanged on July 26.', '2018-07-30')).toBe('2018-07-26')
  expect(read('December 20', 'It fell on December 20.', '2019-01-05')).toBe('2018-12-20')
  expect(read('May 16', 'He was found on May 16.', '2018-01')).toBe('XXXX-05-16')
  expect(read('October', 'It began in October.', '2020-12')).toBe('2020-10')
})

test('a relative date counts from the date before it, or from the reference', () => {
  expect(read('two years later', 'Founded in 1980, it was sold two years later.')).toBe('1982')
  expect(read('three days earlier', 'On 5 March 1998 it closed; three days earlier it had burned.')).toBe('1998-03-02')
  expect(read('the following year', 'It moved in 1904 and closed the following year.')).toBe('1905')
  expect(read('two months ago', '', '2010-01')).toBe('2009-11')
  expect(read('on Monday', '', '2023-01-25')).toBe('2023-01-23')
  expect(read('yesterday', '', '2023-03-01')).toBe('2023-02-28')
  expect(read('in the summer', 'In 1959 it rained; in the summer it did not.')).toBe('1959-06/1959-08')
})

test('months beside the date before, parts of a year and ranges of days', () => {
  expect(read('May of the following year', 'It began in June 1995; in May of the following year it closed.')).toBe('1996-05')
  expect(read('the following March', 'It began in June 1995 and closed the following March.')).toBe('1996-03')
  expect(read('That September', 'It began in June 1995. That September it closed.')).toBe('1995-09')
  expect(read('by the end of the year', 'It began in June 1995 and closed by the end of the year.')).toBe('1995-12')
  expect(read('Early in 2011', 'Early in 2011 it closed.')).toBe('2011-01/2011-04')
  expect(read('8–9 November 1923')).toBe('1923-11-08/1923-11-09')
})

test('what cannot be told is null', () => {
  expect(read('whenever')).toBeNull()
  expect(read('two years later', 'It was sold two years later.')).toBeNull()
  expect(read('last year')).toBeNull()
})
