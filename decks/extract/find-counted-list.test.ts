import { expect, test } from 'vitest'
import { findCountedList } from './find-counted-list.ts'

const itemsOf = (text: string): readonly string[] | null => findCountedList(text)?.items ?? null

test('as many names as are counted, after a comma, a colon or "namely"', () => {
  expect(itemsOf('In 1921 three companies, Acme, Bolt and Cobb of Lima, signed a pact.')).toEqual(['Acme', 'Bolt', 'Cobb of Lima'])
  expect(itemsOf('The inquiry named two causes: poor planning and lack of money.')).toEqual(['poor planning', 'lack of money'])
  expect(itemsOf('It has four offices abroad, called Houses: the Red House in Lima, the Old House in Quito, the Hall in Cuzco, and the office in Bogota.')).toHaveLength(4)
  expect(itemsOf('They crossed the two rivers that feed the lake, the Amu and the Syr, in winter.')).toEqual(['the Amu', 'the Syr'])
})

test('an open set, another number of names, and things that are merely joined are no counted list', () => {
  expect(itemsOf('Three companies, Acme and Bolt, signed a pact.')).toBeNull()
  expect(itemsOf('Police killed two men, a woman and a child.')).toBeNull()
  expect(itemsOf('It ruled for three years, two months and a day.')).toBeNull()
  expect(itemsOf('It named two causes: that nobody came and that it rained.')).toBeNull()
  expect(itemsOf('Three companies, among them Acme, Bolt and Cobb, signed.')).toBeNull()
})

test('an "and" that leaves it open where to cut is not cut', () => {
  expect(itemsOf('It named two causes: rain and snow and lack of money.')).toBeNull()
})
