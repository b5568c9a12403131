import { expect, test } from 'vitest'
import { readDates } from './read-date.ts'
import { sayMoment } from './say-moment.ts'

const said = (text: string, century?: number) => readDates(text, century).map(({ from, to }) => [from, to].flatMap((moment) => (moment === null ? [] : [sayMoment(moment)])).join(' – '))

test.each([
  ['28 Dec 2009', ['28 December 2009']],
  ['December 28th, 2009', ['28 December 2009']],
  ['2009-12-28', ['28 December 2009']],
  ['28.12.2009', ['28 December 2009']],
  ['12/28/2009', ['28 December 2009']],
  ['3/11/2007', ['3 November 2007', '11 March 2007']],
  ['11/2009', ['November 2009']],
  ['Nov. ’09', ['November 2009']],
  ['since 1994', ['1994']],
  ['1979–89', ['1979 – 1989']],
  ['late October to early November 2009', ['October 2009 – November 2009']],
  ['November 26–29, 2008', ['26 November 2008 – 29 November 2008']],
  ['between 26 and 29 November 2008', ['26 November 2008 – 29 November 2008']],
  ['32/13/2009', []],
  ['10,905', []],
  ['Karachi', []],
])('%s is read as %j', (text, expected) => expect(said(text)).toEqual(expected))

test('a year of two digits is of the century that is asked for', () => {
  expect([said('the 80s', 1800), said('’86', 1900), said('’09')]).toEqual([['1880'], ['1986'], ['2009']])
})

test('decades and their parts, seasons', () => {
  expect(readDates('the early nineties')).toMatchObject([{ from: { year: 1990, decade: true, part: 'early' } }])
  expect(readDates('autumn 2009')).toMatchObject([{ from: { year: 2009, season: [9, 11] } }])
})
