import { expect, test } from 'vitest'
import type { DeckId } from '../../../decks/model/id.ts'
import type { CustomChoice } from '../../../decks/study/custom.ts'
import { choiceToQuery, queryToChoice, queryToMinutes } from './custom-query.ts'

const scope = { decks: ['port', 'yard'] as DeckId[], tags: ['sea & land'], families: ['dates' as const], most: 30, order: 'shuffled' as const, counts: true }

test.each<CustomChoice>([
  { ...scope, what: 'forgotten', days: 3 },
  { ...scope, what: 'ahead', days: 14, counts: false },
  { ...scope, what: 'weak', decks: [], tags: [], families: [] },
  { ...scope, what: 'cram', order: 'text' },
])('a choice of $what comes back from its address', (choice) => {
  expect(queryToChoice(choiceToQuery(choice))).toEqual({ what: 'choice', choice })
})

test('certain cards are named; what is no card is left out', () => {
  expect(queryToChoice('cards=a,b,a,,%20x')).toEqual({ what: 'cards', cards: ['a', 'b'], counts: false })
})

test('an address that asks for nothing known gives the weakest twenty, which do not count', () => {
  expect(queryToChoice('what=x&most=-3&deck=/etc&order=1')).toEqual({ what: 'choice', choice: { what: 'weak', decks: [], tags: [], families: [], most: 20, order: 'weakest', counts: false } })
})

test('minutes are whole and at most ten hours', () => {
  expect(['minutes=10', 'minutes=9000', 'minutes=x', ''].map(queryToMinutes)).toEqual([10, 600, null, null])
})
