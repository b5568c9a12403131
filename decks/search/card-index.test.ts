import { expect, test } from 'vitest'
import { aCardRecord, aSearchContext } from '../../tests/builders/a-card-record.ts'
import type { CardId } from '../model/id.ts'
import { makeCardIndex } from './card-index.ts'

const context = aSearchContext()
const byQuestion = { by: 'question', descending: false }

function search(index: ReturnType<typeof makeCardIndex>, text: string, order = byQuestion): readonly string[] {
  return [...(index.search(text, order, context).places ?? [])].map((place) => index.at(place)?.question ?? 'gone')
}

test('cards are found in order, and again after they changed', () => {
  const index = makeCardIndex()
  const [a, b, c] = ['alpha', 'beta', 'gamma'].map((question) => aCardRecord({ question })) as [ReturnType<typeof aCardRecord>, ReturnType<typeof aCardRecord>, ReturnType<typeof aCardRecord>]
  index.put([c, a])
  index.put([b])
  expect(search(index, 'a')).toEqual(['alpha', 'beta', 'gamma'])
  expect(search(index, 'a', { by: 'question', descending: true })).toEqual(['gamma', 'beta', 'alpha'])
  index.put([{ ...b, question: 'zeta' }])
  expect(search(index, '')).toEqual(['alpha', 'gamma', 'zeta'])
  index.remove([a.card, 'unknown' as CardId])
  expect(search(index, '')).toEqual(['gamma', 'zeta'])
  expect(index.size()).toBe(2)
  index.put([a])
  expect(search(index, 'alpha')).toEqual(['alpha'])
})

test('cards that are equal in a column are in the order of decks and of their places in them', () => {
  const index = makeCardIndex()
  index.put([aCardRecord({ question: '3', deckTitle: 'B' }), aCardRecord({ question: '2', deckTitle: 'A', position: 1 }), aCardRecord({ question: '1', deckTitle: 'A' })])
  expect(search(index, '', { by: 'colour', descending: true })).toEqual(['1', '2', '3'])
  expect(search(index, '', { by: 'deck', descending: true })).toEqual(['3', '1', '2'])
})

test('a problem is told; what stands before an early end is searched', () => {
  const index = makeCardIndex()
  index.put([aCardRecord()])
  expect(index.search('is:xyz', byQuestion, context)).toMatchObject({ places: null, problem: { type: 'unknown-state' } })
  expect(index.search('nothing is:d', byQuestion, context).places).toHaveLength(0)
})

test('what can be named is collected, decks and tags above others too', () => {
  const index = makeCardIndex()
  index.put([aCardRecord({ deckTitle: 'A::B', tags: ['x::y', 'z'], type: 'Cloze', fields: [['Front', '']] }), aCardRecord({ deckTitle: 'A' })])
  expect(index.vocabulary()).toMatchObject({
    decks: [{ name: 'A', cards: 2 }, { name: 'A::B', cards: 1 }],
    tags: [{ name: 'x' }, { name: 'x::y' }, { name: 'z' }],
    types: [{ name: 'Cloze' }], fields: [{ name: 'Front' }], articles: [],
  })
})
