import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { DeckFile } from '../../decks/model/deck.ts'
import type { CardId, DeckId, NoteId, PresetId } from '../../decks/model/id.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import type { Rating } from '../../decks/model/review.ts'
import { planCatchUp } from '../../decks/study/plan-catch-up.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { must } from '../../tests/builders/must.ts'
import { assignPreset } from './assign-preset.ts'
import { changeSettings } from './change-settings.ts'
import { extendToday } from './extend-today.ts'
import { openTestStore } from './open-test-store.ts'
import { learningRead } from './read-due.ts'
import { readToday } from './read-today.ts'
import { readWaiting } from './read-waiting.ts'
import { recordReview } from './record-review.ts'
import { savePreset } from './save-preset.ts'
import { startCatchUp } from './start-catch-up.ts'
import { stopCatchUp } from './stop-catch-up.ts'
import { undoLast } from './undo-last.ts'

const day = 24 * 3_600_000
const noon = Date.UTC(2026, 0, 5, 12)
const some = (count: number, letter: string, deck: string): DeckFile => {
  const file = aDeckFile(...Array.from({ length: count }, (_, place) => ({ id: `${letter}${place + 1}` })))
  return { ...file, deck: { ...file.deck, id: deck as DeckId, title: deck }, notes: file.notes.map((note) => ({ ...note, id: `${letter}-${note.id}` as NoteId })) }
}

async function openWith(...decks: DeckFile[]) {
  const clock = { now: noon }
  const { store } = await openTestStore({ decks, now: () => clock.now })
  must(await savePreset(store, { ...standardPreset, fuzz: false }, { replan: false }))
  const answer = async (card: CardId | string, rating: Rating = 4) => must(await recordReview(store, { card: aCardId(card), rating, took: 2000 }))
  return { store, clock, answer }
}

test('a deck keeps to its own limits, also when its cards wait longest, and others fill the day', async () => {
  const { store, clock, answer } = await openWith(some(140, 'a', 'first'), some(5, 'b', 'second'))
  must(await savePreset(store, { ...standardPreset, id: 'few' as PresetId, reviewsPerDay: 2, newPerDay: 1, fuzz: false }, { replan: false }))
  must(await assignPreset(store, ['first' as DeckId], 'few' as PresetId, { replan: false }))
  for (let place = 1; place <= 130; place += 1) await answer(`a${place}`)
  clock.now += day
  for (let place = 1; place <= 3; place += 1) await answer(`b${place}`)
  must(await changeSettings(store, { reviewsPerDay: 4, newPerDay: 3 }))
  clock.now += 60 * day
  const today = await readToday(store)
  expect([...today.decks]).toEqual(expect.arrayContaining([['first', { learning: 0, reviews: 2, fresh: 1 }], ['second', { learning: 0, reviews: 2, fresh: 2 }]]))
  expect(today.plan.beyondLimits).toBe(129)
  must(await extendToday(store, { newCards: 2, repeatedCards: 3 }))
  expect((await readToday(store)).decks.get('first' as DeckId)).toEqual({ learning: 0, reviews: 5, fresh: 3 })
  must(await undoLast(store, 'edits'))
  await answer(today.plan.queue.find((card) => card.startsWith('a') && Number(card.slice(1)) <= 130) ?? '')
  expect((await readToday(store)).decks.get('first' as DeckId)).toMatchObject({ reviews: 1 })
  expect(today.presetOf('first' as DeckId).id).toBe('few')
  expect(today.optionsOf('first' as DeckId)).toBe(today.optionsOf('first' as DeckId))
})

test('of very many cards in learning those come first that wait longest, and the others are counted', async () => {
  const { store, clock, answer } = await openWith(some(9, 'a', 'first'))
  learningRead.most = 3
  try {
    for (let place = 1; place <= 8; place += 1) {
      clock.now += 1000
      await answer(`a${place}`, 1)
    }
    clock.now += 3_600_000
    const today = await readToday(store)
    expect(today.plan.queue.slice(0, 3)).toEqual(['a1', 'a2', 'a3'])
    expect(today.plan.beyondLimits).toBe(5)
    expect((await readToday(store, 'first' as DeckId)).plan.queue.slice(0, 3)).toEqual(['a1', 'a2', 'a3'])
    learningRead.most = 9
    expect((await readToday(store)).plan).toMatchObject({ beyondLimits: 0, queue: expect.arrayContaining(['a8']) })
  } finally {
    learningRead.most = 3000
  }
})

test('very many cards in learning do not crowd out those to repeat', async () => {
  const { store, clock, answer } = await openWith(some(140, 'a', 'first'), some(3, 'b', 'second'))
  learningRead.most = 3
  try {
    for (let place = 1; place <= 135; place += 1) await answer(`a${place}`, 1)
    for (let place = 1; place <= 3; place += 1) await answer(`b${place}`)
    must(await changeSettings(store, { reviewsPerDay: 20 }))
    clock.now += 60 * day
    expect((await readToday(store)).decks.get('second' as DeckId)).toMatchObject({ reviews: 3 })
  } finally {
    learningRead.most = 3000
  }
})

test('today can have more cards than the limits, tomorrow not', async () => {
  const { store, clock } = await openWith(some(9, 'a', 'first'))
  must(await changeSettings(store, { newPerDay: 2 }))
  must(await extendToday(store, { newCards: 2, repeatedCards: 0 }))
  must(await extendToday(store, { newCards: 1, repeatedCards: 5 }))
  expect((await readToday(store)).plan.fresh).toBe(5)
  must(await undoLast(store, 'edits'))
  expect((await readToday(store)).plan.fresh).toBe(4)
  clock.now += day
  expect((await readToday(store)).plan.fresh).toBe(2)
  must(await extendToday(store, { newCards: 1, repeatedCards: 0 }))
  expect((await readToday(store)).plan.fresh).toBe(3)
})

test('after days away catching up is offered; while it runs, the day has so many and says until when; undo takes it back', async () => {
  const { store, clock, answer } = await openWith(some(60, 'a', 'first'))
  must(await changeSettings(store, { newPerDay: 0 }))
  for (let place = 1; place <= 60; place += 1) await answer(`a${place}`)
  clock.now += 2 * day
  expect((await readToday(store)).away).toBeNull()
  must(await changeSettings(store, { reviewsPerDay: 30 }))
  clock.now += 40 * day
  expect((await readToday(store)).away).toEqual({ days: 41, waiting: 60 })
  const waiting = await readWaiting(store)
  expect(waiting).toMatchObject({ usual: [], reviewsPerDay: 30, fresh: null, doneToday: 0 })
  expect(waiting.cards).toHaveLength(60)
  const plan = planCatchUp(waiting)
  expect(plan).toMatchObject({ waiting: 60, ends: true })
  must(await startCatchUp(store, { since: plan.since, until: plan.until, perDay: 7 }))
  const today = await readToday(store)
  expect(today).toMatchObject({ away: null, catchUp: { perDay: 7, until: plan.until, waiting: 53 }, plan: { reviews: 7 } })
  await answer(today.plan.queue[0] ?? '', 3)
  expect((await readToday(store)).plan.reviews).toBe(6)
  must(await extendToday(store, { newCards: 0, repeatedCards: 5 }))
  expect((await readToday(store)).plan.reviews).toBe(11)
  must(await undoLast(store, 'edits'))
  must(await undoLast(store, 'edits'))
  expect(await readToday(store)).toMatchObject({ catchUp: null, plan: { reviews: 29 } })
  must(await startCatchUp(store, { since: plan.since, until: plan.until, perDay: 7 }))
  must(await stopCatchUp(store))
  expect((await readToday(store)).catchUp).toBeNull()
  must(await startCatchUp(store, { since: plan.since, until: plan.until, perDay: 7 }))
  clock.now += (plan.until - plan.since + 1) * day
  expect((await readToday(store)).catchUp).toBeNull()
})

test('the cards least likely recalled can come first, though others wait longer', async () => {
  const { store, clock, answer } = await openWith(some(3, 'a', 'first'))
  await answer('a1')
  clock.now += 15 * day
  await answer('a2', 1)
  clock.now += 20 * 60_000
  await answer('a2', 3)
  clock.now += 20 * 60_000
  await answer('a2', 3)
  clock.now += 25 * day
  must(await changeSettings(store, { newPerDay: 0, dueOrder: 'late' }))
  const late = (await readToday(store)).plan.queue
  must(await changeSettings(store, { dueOrder: 'recall' }))
  const recall = (await readToday(store)).plan.queue
  expect([late, recall]).toEqual([['a1', 'a2'], ['a2', 'a1']])
})

test('shuffled cards keep their order all day and have another the next', async () => {
  const { store, clock } = await openWith(some(30, 'a', 'first'))
  must(await changeSettings(store, { newOrder: 'shuffled', newPerDay: 30 }))
  const queued = async () => (await readToday(store)).plan.queue
  const first = await queued()
  clock.now += 3_600_000
  expect(await queued()).toEqual(first)
  clock.now += day
  expect(await queued()).not.toEqual(first)
  expect((await queued()).toSorted()).toEqual(first.toSorted())
})

test('cards of one note come on one day where siblings are not spaced', async () => {
  const file = some(2, 'a', 'first')
  const [one, other] = file.notes
  if (one === undefined || other === undefined) throw new Error('The deck is too small.')
  const { store } = await openWith({ ...file, notes: [{ ...one, cards: [...one.cards, ...other.cards] }] })
  expect((await readToday(store)).plan.queue).toEqual(['a1'])
  must(await savePreset(store, { ...standardPreset, spaceSiblings: false }, { replan: false }))
  expect((await readToday(store)).plan.queue).toEqual(['a1', 'a2'])
})
