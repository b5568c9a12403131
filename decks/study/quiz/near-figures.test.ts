import { expect, test } from 'vitest'
import { nearRanges, nearVague, nearValues, readFigure } from './near-figures.ts'
import { makeRandom } from './random.ts'

const near = (text: string, isShare = false): string[] => {
  const figure = readFigure(text)
  if (figure === null) throw new Error(`${text} is no figure`)
  return nearValues(figure, isShare, makeRandom(1)).map(figure.say)
}

test('a figure is said again as it is written', () => {
  expect(readFigure('more than 18 million')?.say(27)).toBe('more than 27 million')
  expect(readFigure('1,248')?.say(10_500)).toBe('10,500')
  expect(readFigure('869')?.say(1304)).toBe('1,304')
  expect(readFigure('1872')?.say(1312)).toBe('1312')
  expect(readFigure('$364 million')?.say(255)).toBe('$255 million')
  expect(readFigure('50.2%')?.say(37.84)).toBe('37.8%')
  expect(readFigure('Four scholars')?.say(6)).toBe('Six scholars')
})

test('what has two figures, or none, is no figure', () => {
  expect(['20–25', 'December 28, 2009', 'hundreds', 'one', 'two of five'].map((text) => readFigure(text))).toEqual([null, null, null, null, null])
})

test('near figures are as round as the right one, and neither it nor too near to it', () => {
  for (const value of near('more than 5,000')) expect(value).toMatch(/^more than \d{1,2},000$/u)
  for (const value of near('70')) expect(Math.abs(Number(value) - 70)).toBeGreaterThanOrEqual(10)
  expect(near('10,905')).not.toContain('10,905')
  expect(near('10,905')).toContain('19,005')
  for (const value of near('96%', true)) expect(Number.parseFloat(value)).toBeLessThan(100)
})

test('small numbers in words have their neighbours in words', () => {
  expect(near('four').toSorted()).toEqual(['five', 'seven', 'six', 'three', 'two'])
})

test('ranges and vague numbers have neighbours of their kind', () => {
  expect(nearRanges('20–25')).toEqual(['10–15', '30–35', '40–50'].filter((text) => nearRanges('20–25').includes(text)))
  expect(nearRanges('20–25').length).toBeGreaterThanOrEqual(2)
  expect(nearRanges('1914–1918').every((text) => text !== '1914–1918')).toBe(true)
  expect(nearVague('hundreds')).toEqual(['dozens', 'thousands', 'tens of thousands'])
  expect(nearVague('many')).toEqual([])
})
