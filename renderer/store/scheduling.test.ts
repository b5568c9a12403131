import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { DeckId } from '../../decks/model/id.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import type { Rating } from '../../decks/model/review.ts'
import type { CustomChoice } from '../../decks/study/custom.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { must } from '../../tests/builders/must.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { buryCard } from './bury-card.ts'
import { countHard, findHardCards } from './count-hard.ts'
import { editNote } from './edit-note.ts'
import { getNote } from './note-pages.ts'
import { openTestStore } from './open-test-store.ts'
import { pickCustom } from './pick-custom.ts'
import { readToday } from './read-today.ts'
import { recordPractice } from './record-practice.ts'
import { recordReview } from './record-review.ts'
import { redoLast } from './redo-last.ts'
import { savePreset } from './save-preset.ts'
import { scheduleCards } from './schedule-cards.ts'
import { suspendCard } from './suspend-card.ts'
import { teachAnswer } from './teach-answer.ts'
import { undoLast } from './undo-last.ts'

const day = 24 * 3_600_000
const noon = Date.UTC(2026, 0, 5, 12)
const today = noon / day - 0.5
const rivers = aDeckFile({}, {}, {})
const [c1, c2, c3] = [aCardId('c1'), aCardId('c2'), aCardId('c3')]

async function openAt(start = noon) {
  const clock = { now: start }
  const opened = await openTestStore({ decks: [rivers], now: () => clock.now })
  const answer = async (card = c1, rating: Rating = 3) => must(await recordReview(opened.store, { card, rating, took: 1000 }))
  return { ...opened, clock, answer }
}

test('cards are put on a day, or made new again, as one act', async () => {
  const { store, clock, answer } = await openAt()
  await answer(c1, 4)
  must(await scheduleCards(store, [c1, c2, aCardId('gone')], { what: 'due', day: today + 3 }))
  const memories = (await store.database.memories.bulkGet([c1, c2])).map((row) => row?.memory)
  expect(memories.map((memory) => Math.floor((memory?.due ?? 0) / day))).toEqual([today + 3, today + 3])
  expect(memories).toMatchObject([{ state: 'review', reps: 1 }, { state: 'review', reps: 0 }])
  must(await scheduleCards(store, [c1, c2], { what: 'new' }))
  clock.now += day
  expect((await readToday(store)).plan).toMatchObject({ queue: ['c1', 'c2', 'c3'], fresh: 3 })
  expect(must(await undoLast(store, 'edits'))).toMatchObject({ count: 2, undone: { kind: 'schedule' } })
  expect((await store.database.memories.get(c1))?.memory).toEqual(memories[0])
  expect(await scheduleCards(store, [aCardId('gone')], { what: 'new' })).toMatchObject({ ok: false, problem: { type: 'no-card' } })
})

test('a card counts against the limits as what it was when it was first answered that day', async () => {
  const { store, clock, answer } = await openAt()
  must(await scheduleCards(store, [c1], { what: 'due', day: today }))
  const doneNow = async () => {
    const { done } = await readToday(store)
    return [done.newCards, done.repeatedCards]
  }
  await answer(c1)
  expect(await doneNow()).toEqual([0, 1])
  await answer(c2)
  expect(await doneNow()).toEqual([1, 1])
  must(await scheduleCards(store, [c1, c2], { what: 'new' }))
  expect(await doneNow()).toEqual([1, 1])
  await answer(c1)
  expect(await doneNow()).toEqual([1, 1])
  clock.now += day
  await answer(c2)
  expect(await doneNow()).toEqual([1, 0])
  await answer(c1)
  expect(await doneNow()).toEqual([1, 1])
})

test('a card that was put off or paused and is then given a day comes on that day; a paused one that is made new stays paused', async () => {
  const { store } = await openAt()
  must(await buryCard(store, c1))
  must(await suspendCard(store, c2, true))
  expect((await readToday(store)).plan.queue).toEqual(['c3'])
  must(await scheduleCards(store, [c1, c2], { what: 'due', day: today }))
  expect((await readToday(store)).plan.queue.toSorted()).toEqual(['c1', 'c2', 'c3'])
  must(await undoLast(store, 'edits'))
  must(await scheduleCards(store, [c1, c2], { what: 'new' }))
  expect((await readToday(store)).plan.queue).toEqual(['c1', 'c3'])
  must(await undoLast(store, 'edits'))
  expect((await readToday(store)).plan.queue).toEqual(['c3'])
})

test('practice changes no memory and counts against no limit, but is told', async () => {
  const { store } = await openAt()
  const before = await store.database.memories.toArray()
  must(await recordPractice(store, { card: c1, rating: 1, took: 900_000 }))
  must(await recordPractice(store, { card: c1, rating: 3, took: 2000 }))
  expect(await store.database.memories.toArray()).toEqual(before)
  const now = await readToday(store)
  expect(now.done).toMatchObject({ answers: 0, newCards: 0, took: 0 })
  expect(now.apart.practice).toEqual({ answers: 2, known: 1, took: 602_000 })
  expect(must(await undoLast(store, 'answers'))).toMatchObject({ undone: { kind: 'practice' }, card: 'c1' })
  expect((await readToday(store)).apart.practice.answers).toBe(1)
  expect(await recordPractice(store, { card: aCardId('gone'), rating: 1, took: 1 })).toMatchObject({ ok: false, problem: { type: 'no-card' } })
})

test('a card that is forgotten too often is told, and paused in the same act where its options say so', async () => {
  const { store, shell, clock, answer } = await openAt()
  must(await savePreset(store, { ...standardPreset, hardAfter: 2, relearningSteps: [] }, { replan: false }))
  const forget = async () => {
    clock.now += 400 * day
    return answer(c1, 1)
  }
  await answer(c1, 4)
  expect(await forget()).toMatchObject({ hard: false, paused: false })
  expect(await countHard(store)).toBe(0)
  expect(await forget()).toMatchObject({ hard: true, paused: false, after: { memory: { lapses: 2 } } })
  expect(await findHardCards(store)).toEqual(['c1'])
  must(await savePreset(store, { ...standardPreset, hardAfter: 2, relearningSteps: [], pauseHard: true }, { replan: false }))
  expect(await forget()).toMatchObject({ hard: true, paused: true, after: { suspended: true, memory: { lapses: 3 } } })
  expect(await countHard(store)).toBe(0)
  store.database.close()
  const again = await openTestStore({ shell: createFakeShell(shell), name: store.database.name, now: () => clock.now })
  expect(must(await undoLast(again.store, 'edits'))).toMatchObject({ undone: { kind: 'preset' } })
  expect(must(await undoLast(again.store, 'answers'))).toMatchObject({ undone: { kind: 'review', rating: 1 }, count: 2 })
  expect(await again.store.database.memories.get(c1)).toMatchObject({ suspended: false, memory: { lapses: 2 } })
  expect(must(await redoLast(again.store, 'answers'))).toMatchObject({ count: 2 })
  expect(await again.store.database.memories.get(c1)).toMatchObject({ suspended: true, memory: { lapses: 3 } })
})

test('"again" while a forgotten card is brought back is not another time forgotten', async () => {
  const { store, clock, answer } = await openAt()
  must(await savePreset(store, { ...standardPreset, hardAfter: 2, pauseHard: true }, { replan: false }))
  await answer(c1, 4)
  clock.now += 400 * day
  expect(await answer(c1, 1)).toMatchObject({ hard: false, after: { memory: { state: 'relearning', lapses: 1 } } })
  clock.now += 600_000
  expect(await answer(c1, 1)).toMatchObject({ hard: false, paused: false, after: { suspended: false, memory: { lapses: 1 } } })
})

test('answers and edits are taken back and brought again apart', async () => {
  const { store, answer } = await openAt()
  const note = rivers.notes[0]
  if (note === undefined) throw new Error('The deck is empty.')
  await answer(c1)
  must(await editNote(store, rivers.deck.id, { ...note, tags: ['edited'] }))
  await answer(c2)
  must(await buryCard(store, c3))
  expect(must(await undoLast(store, 'edits'))).toMatchObject({ undone: { kind: 'note' } })
  expect(must(await undoLast(store, 'answers'))).toMatchObject({ undone: { kind: 'bury' } })
  expect(must(await undoLast(store, 'answers'))).toMatchObject({ undone: { kind: 'review', card: c2 } })
  expect(must(await redoLast(store, 'edits'))).toMatchObject({ undone: { kind: 'note' } })
  expect(must(await redoLast(store, 'edits'))).toBeNull()
  must(await suspendCard(store, c1, true))
  expect(must(await redoLast(store, 'answers'))).toMatchObject({ undone: { kind: 'review', card: c2 } })
  expect(must(await redoLast(store, 'answers'))).toMatchObject({ undone: { kind: 'bury' } })
  expect(must(await undoLast(store))).toMatchObject({ undone: { kind: 'suspend' } })
  expect(must(await redoLast(store))).toMatchObject({ undone: { kind: 'suspend' } })
})

test('a wording is taught once, and undo takes it back', async () => {
  const { store } = await openAt()
  must(await teachAnswer(store, c1, ' forty miles '))
  expect((await getNote(store.database, rivers.notes[0]?.id ?? ('' as never)))?.note.cards[0]?.accepts).toEqual(['forty miles'])
  expect(await teachAnswer(store, c1, 'Forty Miles')).toMatchObject({ ok: false, problem: { type: 'known-wording' } })
  expect(await teachAnswer(store, c1, '40 miles')).toMatchObject({ ok: false, problem: { type: 'known-wording' } })
  expect(await teachAnswer(store, c1, '  ')).toMatchObject({ ok: false, problem: { type: 'bad-wording' } })
  must(await undoLast(store, 'edits'))
  expect((await getNote(store.database, rivers.notes[0]?.id ?? ('' as never)))?.note.cards[0]?.accepts).toEqual([])
})

test('cards of her own choice: forgotten lately, from chosen decks', async () => {
  const { store, clock, answer } = await openAt()
  await answer(c1, 1)
  await answer(c2, 3)
  await answer(c3, 1)
  must(await undoLast(store, 'answers'))
  const choice: CustomChoice = { what: 'forgotten', days: 2, decks: [], tags: [], families: [], most: 10, order: 'text', counts: false }
  expect(await pickCustom(store, choice, 1)).toEqual(['c1'])
  expect(await pickCustom(store, { ...choice, decks: ['rivers' as DeckId], what: 'fresh' }, 1)).toEqual(['c3'])
  expect(await pickCustom(store, { ...choice, decks: ['lakes' as DeckId] }, 1)).toEqual([])
  clock.now += 2 * day
  expect(await pickCustom(store, choice, 1)).toEqual([])
})
