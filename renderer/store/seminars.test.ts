import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { ArticleId, CardId, DeckId, NoteId, PassageId, PresetId, SeminarId } from '../../decks/model/id.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { seminarSchema, type Seminar } from '../../decks/model/seminar.ts'
import type { Rating } from '../../decks/model/review.ts'
import { standardWeights } from '../../decks/study/fit/standard-weights.ts'
import type { SeminarPlan } from '../../decks/study/seminar/seminar-plan.ts'
import { aCitation, anArticle } from '../../tests/builders/a-cited-deck.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { anEntry } from '../../tests/builders/an-entry.ts'
import { aCardId, anEntryId } from '../../tests/builders/a-review.ts'
import { must } from '../../tests/builders/must.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { makeEntryRow } from './apply-entry.ts'
import { assignPreset } from './assign-preset.ts'
import { changeSettings } from './change-settings.ts'
import { keepPlan } from './keep-plan.ts'
import { listSeminars } from './list-seminars.ts'
import { markRead } from './mark-read.ts'
import { openTestStore } from './open-test-store.ts'
import { readPlan } from './read-plan.ts'
import { readPlanKey } from './read-plan-key.ts'
import { readPlannerInput } from './read-planner-input.ts'
import { readReading } from './read-reading.ts'
import { readToday } from './read-today.ts'
import { recordReview } from './record-review.ts'
import { removeSeminar } from './remove-seminar.ts'
import { savePreset } from './save-preset.ts'
import { scheduleCards } from './schedule-cards.ts'
import { saveSeminar } from './save-seminar.ts'
import type { Store } from './store.ts'
import { suspendCard } from './suspend-card.ts'
import { undoLast } from './undo-last.ts'

const day = 24 * 3_600_000
const noon = Date.UTC(2026, 0, 5, 12)
const today = Math.floor(noon / day)
const port = 'port' as ArticleId

/** Five cards that cite the port: three passages, a footnote that the second calls, and nothing. */
const cited = (): ReturnType<typeof aDeckFile> => {
  const file = aDeckFile({}, {}, {}, {}, {})
  const passages = ['p1', 'p2', 'p3', 'f1', null]
  return { ...file, articles: [anArticle()], notes: file.notes.map((note, place) => ({ ...note, citations: passages[place] === null ? [] : [aCitation({ passage: passages[place] as PassageId })] })) }
}
const others = (() => {
  const file = aDeckFile({ id: 'o1' }, { id: 'o2' })
  return { ...file, deck: { ...file.deck, id: 'others' as DeckId, title: 'Others' }, notes: file.notes.map((note) => ({ ...note, id: `o-${note.id}` as NoteId })) }
})()

const aSeminar = (change: object = {}): Seminar =>
  seminarSchema.parse({ id: 's1', title: 'Harbours', at: noon + 3 * day, decks: ['rivers'], articles: [], minutes: 30, off: { weekdays: [], days: [] }, gated: false, from: today, ...change })

async function openWith(...seminars: Seminar[]) {
  const clock = { now: noon }
  const opened = await openTestStore({ decks: [cited(), others], now: () => clock.now })
  for (const seminar of seminars) must(await saveSeminar(opened.store, seminar))
  const answer = async (card: string, rating: Rating = 3, took = 60_000) => must(await recordReview(opened.store, { card: aCardId(card), rating, took }))
  return { ...opened, clock, answer }
}

const inputOf = async (store: Store, seminars?: Seminar[]) => {
  const input = await readPlannerInput(store, seminars)
  if (input === null) throw new Error('No seminar lies ahead.')
  return input
}
const openCards = async (store: Store) => (await inputOf(store)).cards.filter(({ open }) => open).map(({ card }) => card)

/** A plan for today and tomorrow with these cards. */
const aPlan = (cards: string[], change: { next?: string[]; spare?: string[]; seconds?: number; given?: number; all?: string[] } = {}): SeminarPlan => {
  const { next = [], spare = [], seconds = 600, given = 1800, all = ['c1', 'c2', 'c3', 'c4', 'c5'] } = change
  const days = [cards, next].map((each, place) => ({ day: today + place, cards: each.map(aCardId), spare: place === 0 ? spare.map(aCardId) : [], fresh: each.length, seconds, given }))
  const forecast = { id: 's1' as SeminarId, cards: all.map((card) => ({ card: aCardId(card), recall: 0.9, days: [], left: false })), recall: 0.9, likely: 0.9, stopped: 0.5, today: 0.5, curve: [], stoppedCurve: [], withMinutes: [] }
  return { days, seminars: [forecast] }
}

test('seminars are written, listed by their time and removed, and undo knows it', async () => {
  const { store } = await openWith(aSeminar({ at: noon + 9 * day }), aSeminar({ id: 's2', title: 'Sooner' }))
  expect((await listSeminars(store)).map(({ title }) => title)).toEqual(['Sooner', 'Harbours'])
  must(await saveSeminar(store, aSeminar({ title: 'Harbours, moved' })))
  must(await removeSeminar(store, 's2' as SeminarId))
  expect(await listSeminars(store)).toEqual([aSeminar({ title: 'Harbours, moved' })])
  must(await undoLast(store, 'edits'))
  must(await undoLast(store, 'edits'))
  expect((await listSeminars(store)).map(({ title }) => title)).toEqual(['Sooner', 'Harbours'])
  expect(await saveSeminar(store, { ...aSeminar(), minutes: 0 })).toMatchObject({ ok: false, problem: { type: 'bad-seminar', where: 'minutes' } })
  expect(await saveSeminar(store, { ...aSeminar(), decks: [] })).toMatchObject({ ok: false, problem: { type: 'bad-seminar' } })
  expect(await removeSeminar(store, 'gone' as SeminarId)).toMatchObject({ ok: false, problem: { type: 'no-seminar' } })
})

test('the planner is given the cards of decks and articles, their memories, days, and weights', async () => {
  const { store, answer } = await openWith(aSeminar(), aSeminar({ id: 's2', decks: ['others'], articles: ['port'], at: noon + 5 * day }))
  await answer('c2', 4)
  must(await suspendCard(store, aCardId('c3'), true))
  const weights = standardWeights.map((weight) => weight * 1.01)
  must(await savePreset(store, { ...standardPreset, id: 'own' as PresetId, weights }, { replan: false }))
  must(await assignPreset(store, ['others' as DeckId], 'own' as PresetId, { replan: false }))
  const input = await inputOf(store)
  expect(input.seminars.map(({ id }) => id)).toEqual(['s1', 's2'])
  expect(input.cards.map(({ card, seminars, fresh, weights: place }) => [card, seminars, fresh, input.weights[place]])).toEqual([
    ['o1', [1], true, weights],
    ['o2', [1], true, weights],
    ['c1', [0, 1], true, standardWeights],
    ['c2', [0, 1], false, standardWeights],
    ['c4', [0, 1], true, standardWeights],
    ['c5', [0], true, standardWeights],
  ])
  expect(input.cards.find(({ card }) => card === 'c2')).toMatchObject({ notToday: true, lastAt: noon, stability: expect.closeTo(8.2956, 3) })
  expect(input.days).toHaveLength(6)
  expect(input.days[0]).toEqual({ day: today, at: noon, seconds: 1740 })
  expect(input).toMatchObject({ now: noon, kept: 1, pace: { fresh: 40, known: 8, forgotten: 35 }, first: { known: 1, count: 1 }, shown: [] })
})

test('without a seminar ahead there is no input, but a draft can be weighed', async () => {
  const { store, clock } = await openWith(aSeminar())
  clock.now += 3 * day
  expect(await readPlannerInput(store)).toBeNull()
  expect(await readPlanKey(store)).toBe('')
  expect((await inputOf(store, [aSeminar({ at: noon + 9 * day, decks: ['others'] })])).cards.map(({ card }) => card)).toEqual(['o1', 'o2'])
})

test('the usual hour and what answers showed come from the log', async () => {
  const { store, clock, answer } = await openWith()
  clock.now = noon - 20 * day + 8 * 3_600_000
  for (const card of ['c1', 'c2', 'c3']) await answer(card, 4)
  clock.now += 9 * day
  for (const [card, rating] of [['c1', 3], ['c2', 1], ['c2', 3], ['c3', 3]] as const) {
    await answer(card, rating)
    clock.now += 60_000
  }
  clock.now = noon
  must(await saveSeminar(store, aSeminar()))
  const { days, shown, first } = await inputOf(store)
  expect(new Date(days[1]?.at ?? 0).toISOString()).toBe('2026-01-06T20:00:00.000Z')
  expect(first).toEqual({ known: 3, count: 3 })
  expect(shown).toEqual([{ predicted: expect.closeTo(0.89, 1), known: 2, count: 3 }])
  must(await scheduleCards(store, [aCardId('c1')], { what: 'new' }))
  expect(await inputOf(store)).toMatchObject({ shown: [{ known: 2, count: 3 }], first: { known: 2, count: 2 } })
  clock.now += 75 * day
  expect(await inputOf(store, [aSeminar({ at: clock.now + day })])).toMatchObject({ shown: [{ known: 2, count: 3 }], first: { known: 0, count: 0 } })
  clock.now += 20 * day
  expect(await inputOf(store, [aSeminar({ at: clock.now + day })])).toMatchObject({ shown: [], first: { known: 0, count: 0 } })
  await answer('c3', 3)
  expect((await inputOf(store, [aSeminar({ at: clock.now + day })])).shown).toEqual([{ predicted: expect.any(Number), known: 1, count: 1 }])
})

test('new cards of a gated seminar are closed until what they cite is read; met cards never are', async () => {
  const { store, answer } = await openWith(aSeminar({ gated: true }))
  await answer('c3')
  expect(await openCards(store)).toEqual(['c3', 'c5'])
  must(await markRead(store, port, ['p2' as PassageId], true))
  expect(await openCards(store)).toEqual(['c2', 'c3', 'c4', 'c5'])
  must(await markRead(store, port, ['p1', 'p2'] as PassageId[], true))
  must(await markRead(store, port, ['p2' as PassageId], false))
  expect(await readReading(store, port)).toEqual(new Set(['p1']))
  expect(await openCards(store)).toEqual(['c1', 'c3', 'c5'])
  must(await undoLast(store, 'edits'))
  expect(await readReading(store, port)).toEqual(new Set(['p1', 'p2']))
  must(await saveSeminar(store, aSeminar({ id: 's2', at: noon + 5 * day })))
  expect(await openCards(store)).toHaveLength(5)
  expect(await markRead(store, 'gone' as ArticleId, ['p1' as PassageId], true)).toMatchObject({ ok: false, problem: { type: 'no-article' } })
})

test('a kept plan chooses the day and holds the other cards back, until the seminar is over or removed', async () => {
  const { store, clock, answer } = await openWith(aSeminar())
  expect((await readToday(store)).seminar).toBeNull()
  must(await keepPlan(store, aPlan(['c4', 'c1'], { next: ['c2'] }), 'key'))
  expect(await readPlan(store)).toMatchObject({ key: 'key', day: today, madeAt: noon })
  let now = await readToday(store)
  expect(now.plan.queue.toSorted()).toEqual(['c1', 'c4', 'o1', 'o2'])
  expect(now.seminar).toEqual({ cards: 2, seconds: 600, given: 1800 })
  await answer('c4', 4)
  now = await readToday(store)
  expect(now.plan.queue.toSorted()).toEqual(['c1', 'o1', 'o2'])
  expect((await readToday(store, 'rivers' as DeckId)).plan.queue).toEqual(['c1'])
  clock.now += day
  expect((await readToday(store)).plan.queue.toSorted()).toEqual(['c2', 'o1', 'o2'])
  must(await removeSeminar(store, 's1' as SeminarId))
  expect((await readToday(store)).plan.queue.toSorted()).toEqual(['c1', 'c2', 'c3', 'c5', 'o1', 'o2'])
  must(await undoLast(store, 'edits'))
  expect((await readToday(store)).plan.queue).toHaveLength(3)
  clock.now += 3 * day
  expect(await readToday(store)).toMatchObject({ seminar: null, plan: { fresh: 6 } })
})

test('from the hour of the seminar on, the same day, its cards are held no more; nor before the day on which preparing begins', async () => {
  const { store, clock } = await openWith(aSeminar({ at: noon + 3_600_000 }))
  must(await keepPlan(store, aPlan(['c4']), 'key'))
  expect((await readToday(store)).plan.queue.toSorted()).toEqual(['c4', 'o1', 'o2'])
  clock.now += 3_600_000
  expect(await readToday(store)).toMatchObject({ seminar: null, plan: { fresh: 7, seminar: 0 } })
  clock.now = noon
  must(await saveSeminar(store, aSeminar({ from: today + 1 })))
  expect(await readToday(store)).toMatchObject({ seminar: null, plan: { fresh: 7, seminar: 0 } })
})

test('of a long log the last thirty days say how she studies, or all the days of preparing', async () => {
  const { store, answer, clock } = await openWith(aSeminar({ at: noon + 90 * day, from: today - 50 }))
  clock.now = noon - 40 * day
  await answer('c1', 3)
  must(await keepPlan(store, { ...aPlan([]), days: [{ day: today - 40, cards: [], spare: [], fresh: 0, seconds: 60, given: 60 }] }, 'key'))
  clock.now = noon
  const rows = Array.from({ length: 3000 }, (_, place) => makeEntryRow(anEntry('review', 0, { id: anEntryId(noon - day + place), at: noon - day + place, card: 'gone' }), 100 + place, 0))
  await store.database.entries.bulkPut(rows.slice(1))
  expect((await inputOf(store, [aSeminar()])).first).toEqual({ known: 1, count: 1 })
  await store.database.entries.bulkPut(rows)
  expect((await inputOf(store, [aSeminar()])).first).toEqual({ known: 0, count: 0 })
  expect((await inputOf(store)).first).toEqual({ known: 1, count: 1 })
})

test('a card of a seminar that is put on a day by hand comes on that day and not before, and once it is answered is held again', async () => {
  const { store, clock, answer } = await openWith(aSeminar({ at: noon + 60 * day }))
  must(await keepPlan(store, aPlan(['c1', 'c3'], { next: ['c1'] }), 'key'))
  must(await scheduleCards(store, [aCardId('c2')], { what: 'due', day: today }))
  must(await scheduleCards(store, [aCardId('c3')], { what: 'due', day: today + 1 }))
  must(await scheduleCards(store, [aCardId('c4')], { what: 'new' }))
  const queued = async () => (await readToday(store, 'rivers' as DeckId)).plan.queue.toSorted()
  expect(await queued()).toEqual(['c1', 'c2'])
  clock.now += 60_000
  await answer('c2', 4)
  expect(await queued()).toEqual(['c1'])
  clock.now += day
  expect(await queued()).toEqual(['c1', 'c3'])
  must(await scheduleCards(store, [aCardId('c3')], { what: 'due', day: today + 31 }))
  expect(await queued()).toEqual(['c1'])
  clock.now = noon + 31 * day
  must(await keepPlan(store, { ...aPlan([]), days: [{ day: today + 31, cards: [], spare: [], fresh: 0, seconds: 0, given: 0 }] }, 'later'))
  expect(await queued()).toEqual(['c3'])
})

test('when the cards of the day took less time than they had, the next ones come, as many as there is time for', async () => {
  const { store, answer } = await openWith(aSeminar())
  must(await keepPlan(store, aPlan(['c1', 'c2'], { spare: ['c3', 'c4', 'c5'], seconds: 80, given: 120 }), 'key'))
  const queued = async () => (await readToday(store, 'rivers' as DeckId)).plan.queue
  await answer('c1', 4, 10_000)
  expect(await queued()).toEqual(['c2'])
  await answer('c2', 4, 10_000)
  expect(await queued()).toEqual(['c3', 'c4'])
  await answer('c3', 4, 30_000)
  expect(await queued()).toEqual(['c4'])
  await answer('c4', 4, 50_000)
  expect(await queued()).toEqual([])
})

test('held cards that are due crowd out no others and are no backlog', async () => {
  const { store, clock, answer } = await openWith(aSeminar({ at: noon + 60 * day }))
  for (const card of ['c1', 'c2', 'c3']) await answer(card, 4)
  clock.now += day
  await answer('o1', 4)
  must(await changeSettings(store, { reviewsPerDay: 1, newPerDay: 0 }))
  clock.now += 30 * day
  const held = { ...aPlan([], {}), days: [{ day: today + 31, cards: [], spare: [], fresh: 0, seconds: 0, given: 0 }] }
  must(await keepPlan(store, held, 'key'))
  expect((await readToday(store)).plan).toMatchObject({ queue: ['o1'], beyondLimits: 0 })
})

test('the share of planned minutes that was kept comes from the plans and the log', async () => {
  const { store, clock, answer } = await openWith(aSeminar({ at: noon + 9 * day }))
  must(await keepPlan(store, aPlan(['c1', 'c2'], { seconds: 120 }), 'one'))
  await answer('c1', 3, 60_000)
  await answer('o1', 3, 60_000)
  clock.now += 2 * day
  expect((await inputOf(store)).kept).toBeCloseTo(60 / 240)
  must(await keepPlan(store, { ...aPlan(['c2']), days: [{ day: today + 2, cards: [aCardId('c2')], spare: [], fresh: 1, seconds: 60, given: 1800 }] }, 'two'))
  expect((await store.database.plans.toArray()).map(({ plan }) => [plan.seminars.length, plan.days.flatMap(({ cards }) => cards).length])).toEqual([[0, 0], [1, 1]])
  await answer('c2', 3, 300_000)
  clock.now += day
  expect((await inputOf(store)).kept).toBeCloseTo((60 + 60) / 300)
})

test('a plan made anew during the day counts what was done before it', async () => {
  const { store, clock, answer } = await openWith(aSeminar({ at: noon + 9 * day }))
  await answer('c1', 3, 60_000)
  must(await keepPlan(store, { ...aPlan(['c2']), days: [{ day: today, cards: [aCardId('c2')], spare: [], fresh: 1, seconds: 60, given: 1740 }] }, 'one'))
  clock.now += day
  expect((await inputOf(store)).kept).toBeCloseTo(60 / 120)
})

test('the key of a plan changes with all that it is made from, and not with answers', async () => {
  const { store, clock, answer } = await openWith(aSeminar({ gated: true }))
  const seen = [await readPlanKey(store)]
  const changes: (() => Promise<unknown>)[] = [
    async () => must(await saveSeminar(store, aSeminar({ gated: true, minutes: 45 }))),
    async () => must(await suspendCard(store, aCardId('c1'), true)),
    async () => must(await suspendCard(store, aCardId('c2'), true)),
    async () => must(await markRead(store, port, ['p1' as PassageId], true)),
    async () => must(await savePreset(store, { ...standardPreset, spaceSiblings: false }, { replan: false })),
    async () => (clock.now += day),
    async () => must(await changeSettings(store, { timeZone: 'Asia/Karachi' })),
  ]
  for (const change of changes) {
    await change()
    seen.push(await readPlanKey(store))
  }
  expect(new Set(seen).size).toBe(changes.length + 1)
  await answer('c3')
  await answer('o1', 1)
  must(await changeSettings(store, { theme: 'dark' }))
  expect(await readPlanKey(store)).toBe(seen.at(-1))
})

test('plans outlast a view that is made again; those of days to come go when the clock was wrong', async () => {
  const { store, shell, clock } = await openWith(aSeminar({ at: noon + 9 * day }))
  must(await keepPlan(store, { days: [{ day: today + 4, cards: [] as CardId[], spare: [], fresh: 0, seconds: 0, given: 0 }], seminars: [] }, 'wrong'))
  must(await keepPlan(store, aPlan(['c1']), 'right'))
  expect((await readPlan(store))?.key).toBe('right')
  await store.database.meta.put({ key: 'derived', value: 1 })
  store.database.close()
  const again = await openTestStore({ shell: createFakeShell(shell), name: store.database.name, now: () => clock.now })
  expect((await readPlan(again.store))?.key).toBe('right')
})
