import { expect, test } from 'vitest'
import { sayWanted } from './say-wanted.ts'

const withMinutes = [{ factor: 0.5, recall: 0.7 }, { factor: 1, recall: 0.84 }, { factor: 2, recall: 0.96 }]

test('the next round aim and what it takes', () => {
  expect(sayWanted({ recall: 0.84, withMinutes }, 15)).toBe('For 85% you need 17 minutes a day.')
})

test('an aim that nothing reaches is said to be out of reach', () => {
  expect(sayWanted({ recall: 0.4, withMinutes: [{ factor: 1, recall: 0.4 }, { factor: 3, recall: 0.7 }] }, 10)).toBe('Even 30 minutes a day do not reach 80%.')
})

test('where nearly all is known, more minutes change little', () => {
  expect(sayWanted({ recall: 0.97, withMinutes }, 15)).toBe('More minutes would change little.')
  expect(sayWanted({ recall: 0.97, withMinutes: [{ factor: 0.5, recall: 0.965 }, { factor: 1, recall: 0.97 }] }, 15)).toBe('More minutes would change little. 8 minutes a day would do as well: 97%.')
})
