import { expect, test } from 'vitest'
import { findDates } from './find-dates.ts'

const edtf = (text: string): string[] => findDates(text, { year: 2010, month: 1 }).map((d) => d.edtf)

test.each([
  ['It happened on March 5, 1998 in Oslo.', ['1998-03-05']],
  ['It happened on 5 March 1998.', ['1998-03-05']],
  ['It opened in March 1998.', ['1998-03']],
  ['It was sold in 1998 and moved in 2001.', ['1998', '2001']],
  ['The war of the 1980s and 1990s went on.', ['1980/1999']],
  ['Since the early 1990s it has grown.', ['1990/1993']],
  ['In the mid-1990s and the 1870s.', ['1994/1996', '1870/1879']],
  ['In the 19th century and the eighteenth century.', ['1801/1900', '1701/1800']],
  ['Between late October and early November 2009, it rained.', ['2009-10/2009-11']],
  ['It rained in the closing months of 2009.', ['2009-10/2009-12']],
  ['Three floods, in 1986, 1994 and 2007, were bad.', ['1986,1994,2007']],
  ['He ruled from 1914 to 1918.', ['1914/1918']],
  ['In the season of 1930 to 1931 it froze.', ['1930/1931']],
  ['A study, 1960-1970, and another of 2006-07.', ['1960/1970', '2006/2007']],
  ['Two months ago it moved; last year it did not.', ['2009-11', '2009']],
  ['Over the last 15 years it shrank.', ['1995/2010']],
  ['It closed in late 1997 and opened in early 1998, at the end of 1999 and in mid-2000.', ['1997-09/1997-12', '1998-01/1998-04', '1999-12', '2000-05/2000-08']],
  ['It fell in the third quarter of 2008.', ['2008-07/2008-09']],
  ['It grew from the thirteenth to the sixteenth century and in the late 19th century.', ['1201/1600', '1867/1900']],
  ['He died in 44 BC.', ['-0043']],
])('%s', (text, expected) => {
  expect(edtf(text)).toEqual(expected)
})

test.each(['There were 1998 people in the hall.', 'The town has 2,000 mills.', 'It costs $1990 a year.', 'About 1500 soldiers came.'])('no date in: %s', (text) => {
  expect(edtf(text)).toEqual([])
})

test('relative dates are left alone when the month of issue is unknown', () => {
  expect(findDates('It moved two months ago.', null)).toEqual([])
})
