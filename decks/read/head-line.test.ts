import { expect, test } from 'vitest'
import { dateToEdtf } from './date-to-edtf.ts'
import { readHeadLine } from './head-line.ts'
import { splitAuthors } from './split-authors.ts'

test.each([
  ['By Ann Lee', ['Ann Lee'], null, null],
  ['*By Ann Lee and Bo van Ek*', ['Ann Lee', 'Bo van Ek'], null, null],
  ['By Ann Lee | Review of Ports, May 1992', ['Ann Lee'], 'Review of Ports', '1992-05'],
  ['Authors: Ann Lee; Bo Ek', ['Ann Lee', 'Bo Ek'], null, null],
  ['Review of Ports, Vol. 4, Issue 2, May 1992', [], 'Review of Ports', '1992-05'],
  ['REVIEW OF PORTS . MAY 1992', [], 'REVIEW OF PORTS', '1992-05'],
  ['May 3, 1992', [], null, '1992-05-03'],
  ['Published: 3 May 1992', [], null, '1992-05-03'],
  ['Publication: Review of Ports', [], 'Review of Ports', null],
])('%s', (line, authors, publication, issued) => {
  expect(readHeadLine(line)).toEqual({ authors, publication, issued })
})

test.each(['By the time the ice broke in 1992, all was lost.', 'The ice broke in May 1992 and the ships came in', 'A Short Heading', 'In 1992 the ice broke.'])('is text: %s', (line) => {
  expect(readHeadLine(line)).toBeNull()
})

test.each([
  ['2010-01', '2010-01'],
  ['2010-01-15', '2010-01-15'],
  ['January 15, 2010', '2010-01-15'],
  ['15th of January 2010', '2010-01-15'],
  ['Sept. 2010', '2010-09'],
  ['spring of 1999', '1999'],
  ['January 45, 2010', '2010'],
  ['page 12', null],
])('the date in %j is %j', (text, date) => {
  expect(dateToEdtf(text)).toBe(date)
})

test.each([
  ['By Ann Lee, Ph.D., and Bo Ek (Eastmark)', ['Ann Lee', 'Bo Ek']],
  ['Ann Lee & Bo Ek, Jr.', ['Ann Lee', 'Bo Ek']],
])('authors of %j', (line, authors) => {
  expect(splitAuthors(line)).toEqual(authors)
})
