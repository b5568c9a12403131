import { expect, test } from 'vitest'
import { grainOf, monthOf, nearDates } from './near-dates.ts'
import { makeRandom } from './random.ts'

const near = (text: string, latest = '2010-01'): string[] => nearDates(text, Number(latest.slice(0, 4)) * 12 + Number(latest.slice(5)) - 1, makeRandom(3))

test('the grain of a date is read as it is written', () => {
  expect(['December 28, 2009', '28 December 2009', 'November 2009', '1947', 'the 1990s', 'the mid-1990s', 'late October 2009', 'the 1980s and 1990s'].map(grainOf)).toEqual(['day', 'day', 'month', 'year', 'decade', 'part', null, null])
})

test.each(['December 28, 2009', '27 June 2017', 'November 2009', '1947', 'the 1990s', 'the early 1990s'])('dates near %s are of its grain, and others', (text) => {
  const others = near(text, '2020-01')
  expect(others.length).toBeGreaterThanOrEqual(3)
  expect(others.map(grainOf)).toEqual(others.map(() => grainOf(text)))
  expect(others).not.toContain(text)
})

test('no date lies in or after the month in which the text came out', () => {
  for (const text of ['December 28, 2009', 'November 2009', '2009', 'the 2000s']) for (const other of near(text)) expect(monthOf(other)).toBeLessThan(2010 * 12)
})

test('a day that a month does not have is not made', () => {
  for (let seed = 0; seed < 20; seed += 1) for (const other of nearDates('March 31, 1999', 2020 * 12, makeRandom(seed))) expect(other).not.toMatch(/February (?:29|3\d)|(?:April|June|September|November) 31| 0,/u)
})
