import { expect, test } from 'vitest'
import { findKnownPlace, givenNameRank, isPeople, kindOfWord } from './gazetteer.ts'

test.each(['Zambia', 'Utrecht', 'Bruges', 'Vermont', 'Danube', 'Adirondacks', 'Alcala de Henares', 'Alcalá de Henares'])('%s is known as a place', (name) => {
  expect(findKnownPlace(name)).not.toBeNull()
})

test.each(['Reading', 'Split', 'Man', 'Nokia Networks', 'Zorblat'])('%s is not, or is first of all a word', (name) => {
  expect(findKnownPlace(name)).toBeNull()
})

test('a town that is also a given name counts less than a great city', () => {
  expect(findKnownPlace('Lyon')?.weight).toBeGreaterThan(findKnownPlace('Wayne')?.weight ?? 0)
})

test('given names, peoples, and the kinds of common nouns', () => {
  expect([givenNameRank('Mary'), givenNameRank('Clotilda'), givenNameRank('Harbour')]).toEqual([2, 1, 0])
  expect([isPeople('Bolivian'), isPeople('Norwegians'), isPeople('Bolivia')]).toEqual([true, true, false])
  expect([kindOfWord('apprentices'), kindOfWord('committee'), kindOfWord('village'), kindOfWord('Zorblat')]).toEqual(['person', 'group', 'place', null])
})
