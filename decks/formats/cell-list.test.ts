import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinList, splitList } from './cell-list.ts'

test('splits at the separators and trims', () => {
  expect(splitList(' Karachi; Sindh ;;1947, capital', ';,')).toEqual(['Karachi', 'Sindh', '1947', 'capital'])
  expect(splitList('18 million; 18,000,000 | eighteen million', ';|')).toEqual(['18 million', '18,000,000', 'eighteen million'])
})

test('a backslash keeps a separator, and is itself elsewhere', () => {
  expect(splitList(String.raw`a\;b; C:\texts`, ';')).toEqual(['a;b', String.raw`C:\texts`])
})

test('an empty cell holds nothing', () => {
  expect(splitList(' ; ', ';,')).toEqual([])
})

test('gives back whatever was joined', () => {
  const value = fc.string({ unit: fc.constantFrom('a', ';', ',', '|', '\\', ' ', '\n', '\u00A0', 'é'), minLength: 1 })
  fc.assert(
    fc.property(fc.array(value), (values) => {
      expect(splitList(joinList(values), ';,')).toEqual(values)
      expect(splitList(joinList(values), ';|')).toEqual(values)
    }),
    { numRuns: 1000 },
  )
})
