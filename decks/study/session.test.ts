import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCardId, anEntryId } from '../../tests/builders/a-review.ts'
import type { CardId } from '../model/id.ts'
import { countProgress, currentCard, nextSession, startSession, timeTaken, type SessionAction, type SessionState } from './session.ts'

const start = 1_000_000
const minute = 60_000
const entry = anEntryId(start)
const [a, b, c] = [aCardId('a'), aCardId('b'), aCardId('c')]
const learned = { state: 'review', due: start + 86_400_000 } as const
const again = (due: number) => ({ state: 'learning', due }) as const

function play(state: SessionState, ...actions: readonly SessionAction[]): SessionState {
  return actions.reduce(nextSession, state)
}

function know(card: CardId, at: number): SessionAction[] {
  return [{ type: 'reveal' }, { type: 'rate', card, at, entry, rating: 3, took: 100, memory: learned }]
}

function forget(card: CardId, at: number, due: number): SessionAction[] {
  return [{ type: 'reveal' }, { type: 'rate', card, at, entry, rating: 1, took: 100, memory: again(due) }]
}

function begin(...cards: CardId[]): SessionState {
  return startSession({ queue: cards, waiting: [] }, start)
}

test('cards come one after the other, answer hidden, and the last one ends the sitting', () => {
  const first = begin(a, b)
  expect([first.phase, currentCard(first)]).toEqual(['question', a])
  const second = play(first, ...know(a, start + 5))
  expect([second.phase, currentCard(second), second.shownAt]).toEqual(['question', b, start + 5])
  const done = play(second, ...know(b, start + 9))
  expect([done.phase, currentCard(done)]).toEqual(['done', null])
  expect(done).toMatchObject({ answers: 2, known: 2, took: 200, finished: [a, b] })
})

test('a card is not rated before its answer was shown', () => {
  const state = begin(a)
  expect(play(state, { type: 'rate', card: a, at: start, entry, rating: 3, took: 100, memory: learned })).toBe(state)
})

test('a forgotten card comes back when it is due, before the rest', () => {
  const state = play(begin(a, b, c), ...forget(a, start, start + minute))
  expect(currentCard(state)).toBe(b)
  const later = play(state, ...know(b, start + 2 * minute))
  expect(currentCard(later)).toBe(a)
  expect(currentCard(play(later, ...know(a, start + 3 * minute)))).toBe(c)
})

test('time alone does not take the card on show away', () => {
  const state = play(begin(a, b), ...forget(a, start, start + minute), { type: 'tick', at: start + 5 * minute })
  expect(currentCard(state)).toBe(b)
  expect(state.waiting).toEqual([])
})

test('when only waiting cards are left they come up to 20 minutes early', () => {
  expect(currentCard(play(begin(a), ...forget(a, start, start + 20 * minute)))).toBe(a)
  expect(play(begin(a), ...forget(a, start, start + 20 * minute + 1)).phase).toBe('done')
})

test('after the end a card that came back is taken up when the reader says so', () => {
  const done = play(begin(a), ...forget(a, start, start + 30 * minute))
  const ticked = play(done, { type: 'tick', at: start + 31 * minute })
  expect(ticked.phase).toBe('done')
  expect(currentCard(play(ticked, { type: 'resume', at: start + 31 * minute }))).toBe(a)
  expect(play(done, { type: 'resume', at: start + minute }).phase).toBe('done')
})

test('undo brings the card back with its answer hidden and its time starting anew', () => {
  const state = play(begin(a, b), ...forget(a, start + 5, start + minute), { type: 'undo', at: start + 50, entry })
  expect(currentCard(state)).toBe(a)
  expect(state).toMatchObject({ phase: 'question', shownAt: start + 50, answers: 0, waiting: [], finished: [], history: [] })
})

test('undo after the last card leaves the end', () => {
  expect(currentCard(play(begin(a), ...know(a, start), { type: 'undo', at: start + 1, entry }))).toBe(a)
})

test('an answer that was taken back and brought back is as it was', () => {
  for (const steps of [know(a, start + 5), forget(a, start + 5, start + minute), [{ type: 'flag', card: a, at: start + 5, entry } as const]]) {
    const state = play(begin(a, b), ...steps)
    const back = play(state, { type: 'undo', at: start + 50, entry }, { type: 'reveal' }, { type: 'redo', at: start + 90, entry })
    expect(back).toEqual({ ...state, shownAt: start + 90 })
  }
})

test('bringing back the last answer leads to the end again, and each of several comes back in turn', () => {
  const [first, second] = [anEntryId(start, 1), anEntryId(start, 2)]
  const rate = (card: CardId, name: typeof entry): SessionAction[] => [{ type: 'reveal' }, { type: 'rate', card, at: start, entry: name, rating: 3, took: 100, memory: learned }]
  const done = play(begin(a, b), ...rate(a, first), ...rate(b, second))
  const undone = play(done, { type: 'undo', at: start, entry: second }, { type: 'undo', at: start, entry: first })
  expect(play(undone, { type: 'redo', at: start, entry: second })).toBe(undone)
  const once = play(undone, { type: 'redo', at: start, entry: first })
  expect(currentCard(once)).toBe(b)
  expect(play(once, { type: 'redo', at: start, entry: second })).toEqual(done)
})

test('after another step nothing is brought back, and a card that is gone stays gone', () => {
  const undone = play(begin(a, b, c), ...know(a, start), { type: 'undo', at: start, entry })
  const elsewhere = play(undone, { type: 'bury', card: a, at: start, entry: anEntryId(start, 1) })
  expect(play(elsewhere, { type: 'redo', at: start, entry })).toBe(elsewhere)
  expect(currentCard(play(undone, { type: 'cardChanged', card: b, gone: true, at: start }, { type: 'redo', at: start, entry }))).toBe(c)
})

test('not today, paused and marked as wrong put a card aside, on either side of it, and can be taken back', () => {
  for (const type of ['bury', 'suspend', 'flag'] as const) {
    for (const before of [[], [{ type: 'reveal' } as const]]) {
      const state = play(begin(a, b), ...before, { type, card: a, at: start, entry })
      expect(currentCard(state)).toBe(b)
      expect(countProgress(state)).toMatchObject({ done: 1, total: 2 })
      expect(state.answers).toBe(0)
      expect(state.history.at(-1)).toMatchObject({ what: type, card: a, entry })
      expect(currentCard(play(state, { type: 'undo', at: start, entry }))).toBe(a)
    }
  }
})

test('progress counts cards and not answers', () => {
  const state = play(begin(a, b), ...forget(a, start, start + minute), ...forget(b, start, start + minute))
  expect(countProgress(state)).toMatchObject({ done: 0, total: 2 })
  expect(countProgress(play(state, ...know(a, start)))).toMatchObject({ done: 1, total: 2 })
})

test('a new card counts once it was known, and no longer once it was not', () => {
  const known = play(begin(a, b), { type: 'reveal' }, { type: 'rate', card: a, at: start, entry, rating: 3, took: 100, memory: again(start + 10 * minute) })
  expect(countProgress(known)).toMatchObject({ done: 1, total: 2 })
  expect(countProgress(play(known, { type: 'undo', at: start, entry }))).toMatchObject({ done: 0, total: 2 })
  const last = play(known, ...know(b, start))
  expect(countProgress(last)).toEqual({ done: 2, total: 2, back: 1 })
  expect(countProgress(play(last, ...know(a, start)))).toEqual({ done: 2, total: 2, back: 0 })
  const forgotten = play(known, ...know(b, start), ...forget(a, start, start + minute))
  expect(countProgress(forgotten)).toMatchObject({ done: 1, total: 2 })
})

test('a card that was edited while its answer was open is asked anew', () => {
  const open = play(begin(a, b), { type: 'reveal' })
  expect(play(open, { type: 'cardChanged', card: a, gone: false, at: start }).phase).toBe('question')
  expect(play(open, { type: 'cardChanged', card: b, gone: false, at: start }).phase).toBe('answer')
})

test('a card that was removed does not come, nor by undo', () => {
  const state = play(begin(a, b, c), { type: 'cardChanged', card: b, gone: true, at: start }, ...know(a, start))
  expect(currentCard(state)).toBe(c)
  expect(countProgress(state)).toMatchObject({ done: 1, total: 2 })
  const gone = play(state, { type: 'cardChanged', card: a, gone: true, at: start }, { type: 'undo', at: start, entry })
  expect(currentCard(gone)).toBe(c)
  expect(currentCard(play(begin(a, b), { type: 'cardChanged', card: a, gone: true, at: start }))).toBe(b)
})

test('the time taken is at most ten minutes and never negative', () => {
  const state = begin(a)
  expect(timeTaken(state, start + 4321)).toBe(4321)
  expect(timeTaken(state, start + 99 * minute)).toBe(600_000)
  expect(timeTaken(state, start - 5)).toBe(0)
})

test('an action about a card that is no longer on show changes nothing', () => {
  const state = play(begin(a, b), { type: 'reveal' })
  expect(play(state, { type: 'rate', card: b, at: start, entry, rating: 3, took: 1, memory: learned })).toBe(state)
  expect(play(state, { type: 'suspend', card: b, at: start, entry })).toBe(state)
  const later = play(begin(a, b), ...know(a, start))
  expect(play(later, { type: 'undo', at: start, entry: anEntryId(start, 9) })).toBe(later)
})

test('ending early keeps what was done; an empty plan is done at once', () => {
  const ended = play(begin(a, b), ...know(a, start), { type: 'end' })
  expect(ended).toMatchObject({ phase: 'done', answers: 1 })
  expect(currentCard(play(ended, { type: 'resume', at: start }))).toBe(b)
  expect(begin().phase).toBe('done')
})

function practise(card: CardId, rating: 1 | 3, at = start): SessionAction[] {
  return [{ type: 'reveal' }, { type: 'rate', card, at, entry, rating, took: 100, memory: null }]
}

test('in practice a card not known comes back after the others, again and again, and none waits for its time', () => {
  const first = startSession({ queue: [a, b, c], waiting: [] }, start, { counts: false })
  const back = play(first, ...practise(a, 1), ...practise(b, 3))
  expect([currentCard(back), back.waiting]).toEqual([c, []])
  const round = play(back, ...practise(c, 3))
  expect(currentCard(round)).toBe(a)
  expect(countProgress(round)).toEqual({ done: 2, total: 3, back: 0 })
  const alone = play(round, ...practise(a, 1))
  expect(currentCard(alone)).toBe(a)
  expect(play(alone, ...practise(a, 3))).toMatchObject({ phase: 'done', answers: 5, known: 3, finished: [b, c, a] })
})

test('practice takes no date even if it is told one, and can be taken back and brought back', () => {
  const first = startSession({ queue: [a, b], waiting: [] }, start, { counts: false })
  const told = play(first, ...forget(a, start, start + minute))
  expect(told.waiting).toEqual([])
  const undone = play(told, { type: 'undo', at: start, entry })
  expect([currentCard(undone), undone.queue]).toEqual([a, [a, b]])
  expect(play(undone, { type: 'redo', at: start, entry })).toEqual(told)
  const aside = play(told, { type: 'bury', card: b, at: start, entry })
  expect(currentCard(aside)).toBe(a)
})

test('a card that was paused elsewhere does not come back in practice', () => {
  const state = play(startSession({ queue: [a, b], waiting: [] }, start, { counts: false }), ...practise(a, 1), { type: 'cardChanged', card: a, gone: true, at: start })
  expect(play(state, ...practise(b, 3)).phase).toBe('done')
})

test('a sitting with a set time says after a step that it is over, and goes on for as long again when the reader does', () => {
  const state = startSession({ queue: [a, b, c], waiting: [] }, start, { minutes: 10 })
  expect(play(state, { type: 'tick', at: start + 20 * minute }).timeUp).toBe(false)
  expect(play(state, ...know(a, start + 10 * minute - 1)).timeUp).toBe(false)
  const over = play(state, ...know(a, start + 10 * minute))
  expect([over.timeUp, currentCard(over)]).toEqual([true, b])
  const on = play(over, { type: 'goOn', at: start + 15 * minute })
  expect(on).toMatchObject({ timeUp: false, shownAt: start + 15 * minute })
  expect(play(on, ...know(b, start + 24 * minute)).timeUp).toBe(false)
  expect(play(on, { type: 'bury', card: b, at: start + 25 * minute, entry }).timeUp).toBe(true)
  expect(play(begin(a, b), ...know(a, start + 999 * minute)).timeUp).toBe(false)
  expect(play(startSession({ queue: [a], waiting: [] }, start, { minutes: 1 }), ...know(a, start + 2 * minute))).toMatchObject({ phase: 'done', timeUp: false })
})

test('a sitting that was ended when its time was over can be taken up again for as long', () => {
  const ended = play(startSession({ queue: [a, b, c], waiting: [] }, start, { minutes: 1 }), ...know(a, start + minute), { type: 'end' })
  expect(ended).toMatchObject({ phase: 'done', timeUp: false })
  const again = play(ended, { type: 'resume', at: start + 9 * minute })
  expect([currentCard(again), again.timeUp]).toEqual([b, false])
  expect(play(again, ...know(b, start + 9 * minute + 1)).timeUp).toBe(false)
})

test('undo after the time was over takes the answer back and keeps the time that was added', () => {
  const over = play(startSession({ queue: [a, b, c], waiting: [] }, start, { minutes: 1 }), ...know(a, start + minute))
  expect(play(over, { type: 'undo', at: start + minute, entry })).toMatchObject({ timeUp: false, phase: 'question' })
  const on = play(over, { type: 'goOn', at: start + 5 * minute }, { type: 'undo', at: start + 5 * minute, entry })
  expect(play(on, ...know(a, start + 5 * minute + 1)).timeUp).toBe(false)
  expect(play(begin(a), { type: 'goOn', at: start }).timeUp).toBe(false)
})

test('when the answer appeared is known until the next question', () => {
  const open = play(begin(a, b), { type: 'reveal', at: start + 7 })
  expect([begin(a).revealedAt, open.revealedAt]).toEqual([null, start + 7])
  expect(play(open, { type: 'rate', card: a, at: start + 9, entry, rating: 3, took: 1, memory: learned }).revealedAt).toBeNull()
  expect(play(open, { type: 'cardChanged', card: a, gone: false, at: start }).revealedAt).toBeNull()
})

const anAction = fc.oneof(
  fc.constant({ type: 'reveal' } as const),
  fc.record({ type: fc.constant('rate' as const), rating: fc.constantFrom(1 as const, 3 as const), due: fc.integer({ min: 0, max: 30 }) }),
  fc.record({ type: fc.constantFrom('bury' as const, 'suspend' as const, 'flag' as const, 'undo' as const, 'redo' as const, 'tick' as const) }),
)

test('in any sitting a card finished is not lost or doubled, and undoing everything leads back to the start', () => {
  fc.assert(
    fc.property(fc.array(anAction, { maxLength: 60 }), fc.boolean(), (drawn, counts) => {
      const cards = [a, b, c, aCardId('d')]
      let at = start
      let state = startSession({ queue: cards, waiting: [] }, at, { counts, minutes: 7 })
      for (const action of drawn) {
        at += minute
        const card = currentCard(state) ?? a
        if (action.type === 'rate') state = nextSession(state, { type: 'rate', card, at, entry, rating: action.rating, took: 100, memory: action.rating === 1 ? again(at + action.due * minute) : learned })
        else state = nextSession(state, action.type === 'reveal' ? action : { type: action.type, card, at, entry })
        const upcoming = state.phase === 'done' ? [] : state.queue.slice(state.index)
        const open = [...upcoming, ...state.waiting.map((row) => row.card)]
        expect(new Set(open).size).toBe(open.length)
        for (const one of cards) expect(open.includes(one) || state.finished.includes(one) || state.queue.slice(state.index).includes(one)).toBe(true)
        expect(JSON.parse(JSON.stringify(state))).toEqual(state)
      }
      while (state.history.length > 0) state = nextSession(state, { type: 'undo', at, entry })
      expect(state.queue.slice(state.index)).toEqual(expect.arrayContaining(cards))
      expect(state.finished).toEqual([])
    }),
    { numRuns: 500 },
  )
})
