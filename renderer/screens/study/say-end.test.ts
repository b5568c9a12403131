import { expect, test } from 'vitest'
import { aCardId, anEntryId } from '../../../tests/builders/a-review.ts'
import { nextSession, startSession, type SessionState } from '../../../decks/study/session.ts'
import { sayEnd } from './say-end.ts'

const at = 1_000_000
const minute = 60_000
const [a, b] = [aCardId('a'), aCardId('b')]
const nothing = { beyondLimits: 0, next: null, now: at }

function answer(state: SessionState, rating: 1 | 3, due: number, kind: 'learning' | 'review'): SessionState {
  const card = state.queue[state.index] ?? a
  return nextSession(nextSession(state, { type: 'reveal' }), { type: 'rate', card, at, entry: anEntryId(at), rating, took: 4 * minute, memory: { state: kind, due } })
}

test('says cards, time, what was known and what is next', () => {
  const begun = startSession({ queue: [a, b], waiting: [] }, at)
  const done = answer(answer(begun, 3, at + 9e8, 'review'), 1, at + 25 * minute, 'learning')
  expect(sayEnd(done, { beyondLimits: 3, next: '27 cards tomorrow', now: at })).toEqual({
    title: '2 cards, 8 minutes',
    lines: ['You knew 1 of 2 answers.', '1 card you are still learning: the next one comes back in 25 minutes.', 'Next: 27 cards tomorrow.', '3 more cards waited today; your daily limits keep them for another day.'],
  })
})

test('a card answered three times is one card', () => {
  const begun = startSession({ queue: [a], waiting: [] }, at)
  const done = answer(answer(answer(begun, 1, at, 'learning'), 1, at, 'learning'), 3, at + 9e8, 'review')
  expect(sayEnd(done, nothing)).toEqual({ title: '1 card, 12 minutes', lines: ['You knew 1 of 3 answers.'] })
})

test('without an answer it does not pretend', () => {
  expect(sayEnd(startSession({ queue: [], waiting: [] }, at), nothing).title).toBe('Nothing is due now')
  const aside = nextSession(startSession({ queue: [a], waiting: [] }, at), { type: 'bury', card: a, at, entry: anEntryId(at) })
  expect(sayEnd(aside, nothing)).toEqual({ title: '1 card put aside', lines: [] })
})

test('practice says that the schedule is as it was, and an empty choice that nothing fits it', () => {
  const begun = startSession({ queue: [a], waiting: [] }, at, { counts: false })
  const done = nextSession(nextSession(begun, { type: 'reveal' }), { type: 'rate', card: a, at, entry: anEntryId(at), rating: 3, took: minute, memory: null })
  expect(sayEnd(done, { ...nothing, own: true })).toEqual({ title: '1 card, 1 minute', lines: ['You knew 1 of 1 answer.', 'Your schedule is as it was.'] })
  expect(sayEnd(startSession({ queue: [], waiting: [] }, at), { ...nothing, own: true }).title).toBe('No card fits this choice')
})
