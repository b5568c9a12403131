import { expect, test } from 'vitest'
import type { DeckId } from '../../../decks/model/id.ts'
import type { MakingTaken } from '../../store/store.ts'
import { sayTaken } from './say-taken.ts'

const deck = 'velmar' as DeckId
const done = (joined: number, waiting: number): MakingTaken => ({ entry: 'e' as MakingTaken['entry'], deck, joined, waiting, accepted: joined, rejected: 0, gone: 0 })

test.each([
  [[], null],
  [[{ deck, done: done(8, 24) }], '8 sure cards are in the deck. 24 drafts wait for you.'],
  [[{ deck, done: done(0, 1) }], '1 draft waits for you.'],
  [[{ deck, done: done(1, 0) }], '1 sure card is in the deck. No draft waits.'],
  [[{ deck, done: null }], 'You read this article before, and it says the same.'],
  [[{ deck, done: done(8, 24) }, { deck, done: null }], '2 articles were in it. Most cards came of this one; all are under Make.'],
])('%j', (taken, words) => {
  expect(sayTaken(taken)).toBe(words)
})
