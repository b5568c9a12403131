import { expect, test } from 'vitest'
import { deckTerm, hasTerm, listTerms, toggleTerm } from './query-terms.ts'

const due = { what: 'is', state: 'due' } as const

test('a term is added to what is searched, and taken off again', () => {
  expect(toggleTerm('quay', due, true)).toBe('quay is:due')
  expect(toggleTerm('quay is:due', due, false)).toBe('quay')
  expect(toggleTerm('', due, true)).toBe('is:due')
  expect(toggleTerm('is:due', due, false)).toBe('')
})

test('one of a kind takes the place of another', () => {
  expect(toggleTerm('deck:one quay', deckTerm('The port::Docks'), true)).toBe('quay deck:"The port::Docks"')
  expect(hasTerm('quay deck:"The port::Docks"', deckTerm('The port::Docks'))).toBe(true)
  expect(hasTerm('quay -deck:"The port::Docks"', deckTerm('The port::Docks'))).toBe(false)
})

test('a deck whose title has wildcards is only itself', () => {
  expect(toggleTerm('', deckTerm('a*b_c'), true)).toMatch(/^deck:"?a\\\*b\\_c"?$/)
  expect(hasTerm(toggleTerm('', deckTerm('a*b_c'), true), deckTerm('a*b_c'))).toBe(true)
})

test('alternatives stay together', () => {
  expect(toggleTerm('one or two', due, true)).toBe('(one or two) is:due')
})

test('each thing asked for can be left out', () => {
  expect(listTerms('quay is:due -docks')).toEqual([{ term: 'quay', without: 'is:due -docks' }, { term: 'is:due', without: 'quay -docks' }, { term: '-docks', without: 'quay is:due' }])
})
