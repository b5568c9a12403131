import { expect, test } from 'vitest'
import { completeTag, tidyTag } from './complete-tag.ts'

test('Tags that begin so come first, then steps below, then the rest', () => {
  expect(completeTag('gre', ['degree', 'history::Greece', 'greek'], [])).toEqual(['greek', 'history::Greece', 'degree'])
})

test('The steps above a tag can be chosen too; what the note has is not offered', () => {
  expect(completeTag('hist', ['history::Greece'], [])).toEqual(['history', 'history::Greece'])
  expect(completeTag('hist', ['history::Greece'], ['history'])).toEqual(['history::Greece'])
})

test('Accents and case do not matter', () => expect(completeTag('resume', ['Résumé'], [])).toEqual(['Résumé']))

test('A tag has no spaces and no empty steps', () => {
  expect(tidyTag(' sea  port ')).toBe('sea-port')
  expect(tidyTag('::a::::b::')).toBe('a::b')
})
