import { expect, test } from 'vitest'
import { sayWeight } from './say-weight.ts'

const none = { come: 0, go: 0 }
const nothing = { at: 0, cards: none, notes: none, answers: none, changes: none, decks: { come: [], go: [] }, files: 0, same: true }

test('only what changes is told', () => {
  expect(sayWeight(nothing)).toEqual([])
  expect(sayWeight({ ...nothing, answers: { come: 0, go: 34 }, cards: { come: 1, go: 0 } })).toEqual([
    { what: 'Cards', come: '1 card', go: null },
    { what: 'Answers', come: null, go: '34 answers' },
  ])
})

test('notes are told where no card says so', () => {
  expect(sayWeight({ ...nothing, notes: { come: 0, go: 2 } })).toEqual([{ what: 'Notes', come: null, go: '2 notes' }])
  expect(sayWeight({ ...nothing, notes: { come: 0, go: 2 }, cards: { come: 0, go: 3 } }).map(({ what }) => what)).toEqual(['Cards'])
})

test('decks have their names, the first of many', () => {
  expect(sayWeight({ ...nothing, decks: { come: ['A::B'], go: ['1', '2', '3', '4', '5'] } })).toEqual([{ what: 'Decks', come: '“A › B”', go: '“1”, “2” and 3 more' }])
})
