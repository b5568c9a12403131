import { expect, test } from 'vitest'
import { findJoinedNames, findRulers } from './name-joins.ts'

const joined = (text: string): string[] => findJoinedNames(text).map(({ start, end }) => text.slice(start, end))
const rulers = (text: string): string[] => findRulers(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['the Office of Roads, Bridges and Harbours was closed', 'Office of Roads, Bridges and Harbours'],
  ['by the Institute for Medical and Social Research, which', 'Institute for Medical and Social Research'],
  ['at the Centre for a Free Press in Oslo', 'Centre for a Free Press'],
  ['the Weights and Measures Agency said', 'Weights and Measures Agency'],
  ['the National Bank of Peru and Chile', 'National Bank of Peru'],
  ['the Tarat Institute of Boston, Massachusetts', 'Tarat Institute'],
  ['the University of Boston, which', 'University of Boston'],
])('%s: one name', (text, name) => {
  expect(joined(text)).toContain(name)
})

test('two bodies are not one name', () => {
  expect(joined('Parliament and the Supreme Court met.')).toEqual([])
  expect(joined('Denmark and Peru Company')).toEqual([])
})

test.each([
  ['In 1203 Ruth of Tarat married.', ['Ruth of Tarat']],
  ['It fell to King Edmund III of Tarat in 1203.', ['King Edmund III of Tarat']],
  ['Edmund the Tall died.', ['Edmund the Tall']],
  ['Peter Rojas of Lima came.', []],
  ['The painter Edmund came of age.', []],
])('rulers: %s', (text, names) => {
  expect(rulers(text)).toEqual(names)
})
