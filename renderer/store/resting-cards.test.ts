import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { CardId, DeckId } from '../../decks/model/id.ts'
import { optionSession, play, session } from '../../tests/builders/random-steps.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { findHardCards } from './count-hard.ts'
import { makeDatabase, type LecternDatabase } from './database.ts'
import { findPlaces } from './id-places.ts'
import { listDecks } from './list-decks.ts'
import { makeMemoryRow } from './make-memory-row.ts'
import { countWaiting, deleteMemories, findMemories, nextWaiting, putMemories, readLapsed, readMemories, readRange } from './memory-rows.ts'
import { openTestStore } from './open-test-store.ts'
import { unpackMemories } from './pack-memories.ts'
import { readNextDay } from './read-next-day.ts'
import { readRowsUntil } from './read-rows-until.ts'
import { readToday } from './read-today.ts'
import { resting } from './resting-cards.ts'
import type { MemoryRow } from './rows.ts'
import type { Store } from './store.ts'

const usual = { ...resting }
afterEach(() => Object.assign(resting, usual))

/** That each card is in one place, and its place is noted there. */
async function checkPlaces(database: LecternDatabase): Promise<void> {
  const heads = await database.restHeads.toArray()
  const pages = (await database.restRows.toArray()).map(({ page, rows }) => ({ page, rows: unpackMemories(rows) }))
  expect(heads.map(({ page, count }) => [page, count])).toEqual(pages.map(({ page, rows }) => [page, rows.length]))
  const own = new Set(await database.memories.toCollection().primaryKeys())
  const there = pages.flatMap(({ page, rows }) => rows.map(({ card }) => [card, page] as const))
  expect(there.filter(([card]) => own.has(card))).toEqual([])
  const noted = (await database.restPlaces.toArray()).flatMap(({ ids, pages: at }) => ids.map((id, place) => [id, at[place]]))
  expect(new Map(noted as [string, number][])).toEqual(new Map(there))
  expect(noted).toHaveLength(there.length)
  expect(await findPlaces(database.restPlaces, there.map(([card]) => card))).toEqual(new Map(there))
}

/** What was done, and whether it stands. */
async function readKinds({ database }: Store): Promise<unknown[]> {
  return (await database.entries.orderBy('written').toArray()).map(({ kind, dead }) => [kind, dead])
}

/** What screens show of the cards that wait and the new ones. */
async function readShown(store: Store): Promise<object> {
  const { plan, decks } = await readToday(store)
  return { queue: plan.queue, beyond: plan.beyondLimits, counts: decks, decks: await listDecks(store), next: await readNextDay(store), hard: await findHardCards(store) }
}

test('whatever is done, cards that rest show and become the same as cards that do not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(session, optionSession), fc.integer({ min: 1, max: 4 }), async (steps, least) => {
      Object.assign(resting, { least, page: 2 })
      const { store, shell, clock } = await play(steps)
      await checkPlaces(store.database)
      const [tables, shown] = [await readTables(store.database), await readShown(store)]
      const kinds = await readKinds(store)
      store.database.close()
      Object.assign(resting, usual)
      const { store: other } = await play(steps)
      expect(kinds).toEqual(await readKinds(other))
      other.database.close()
      const { store: rebuilt } = await openTestStore({ shell: createFakeShell(shell), now: () => clock.now })
      expect(await rebuilt.database.restHeads.count()).toBe(0)
      expect(tables).toEqual(await readTables(rebuilt.database))
      expect(shown).toEqual(await readShown(rebuilt))
      rebuilt.database.close()
    }),
    { numRuns: 12 },
  )
}, 120_000)

const memory = { state: 'review', due: 0, stability: 5, difficulty: 5, step: 0, reps: 3, lapses: 0, lastReviewAt: 1 } as const
const marks = { suspended: false, buriedUntil: null, wrong: null, colour: 0 } as const

function aRow(number: number, deck: string, kind: number, key: number, lapses: number): MemoryRow {
  const own = kind === 0 ? { ...memory, state: 'new' as const, lastReviewAt: null } : { ...memory, due: key, lapses, state: kind === 1 ? ('relearning' as const) : ('review' as const) }
  return makeMemoryRow({ card: `card-${number}` as CardId, note: `note-${number}` as MemoryRow['note'], deck: deck as DeckId, position: key }, { memory: own, marks: { ...marks, suspended: kind === 2 }, last: null, placed: [] })
}

const someRows = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 6 }), fc.nat(30), fc.nat(8)), { maxLength: 60 }).map((all) => all.map(([deck, kind, key, lapses], number) => aRow(number, deck, kind, key, lapses)))

async function readAll(database: LecternDatabase, until: number): Promise<unknown> {
  const decks = ['a', 'b'] as DeckId[]
  const range = { kind: 'waiting', until } as const
  return {
    all: await readMemories(database),
    some: await findMemories(database, Array.from({ length: 70 }, (_, at) => `card-${at * 2}` as CardId)),
    counts: await Promise.all([undefined, ...decks].map(async (deck) => countWaiting(database, until, deck))),
    ranges: await Promise.all([range, ...decks.map((deck) => ({ ...range, deck })), ...decks.map((deck) => ({ kind: 'fresh', deck, until } as const))].map(async (each) => readRange(database, each))),
    next: await nextWaiting(database, until),
    lapsed: await Promise.all([1, 5, 6].map(async (least) => (await readLapsed(database, least)).map(({ card }) => card).toSorted())),
    until: await Promise.all([1, 5, 40].map(async (most) => readRowsUntil(database, { kind: 'waiting', until: 40 }, most, ({ card }) => card.endsWith('1')))),
  }
}

test('what is asked of rows is the same whether they rest, in pages of any size, or do not', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(someRows, someRows, fc.integer({ min: 1, max: 7 }), fc.nat(32), async (first, second, page, until) => {
      const answers: unknown[] = []
      for (const least of [Infinity, 1]) {
        Object.assign(resting, { least, page })
        count += 1
        const database = makeDatabase(`resting-${count}`)
        const write = async (work: () => Promise<void>) => database.transaction('rw', database.tables, async () => work())
        const later = second.slice(0, 20)
        await write(async () => putMemories(database, first, () => true))
        const before = await readAll(database, until)
        const known = new Set(first.map(({ card }) => card))
        await write(async () => putMemories(database, later, ({ card }) => !known.has(card)))
        await write(async () => deleteMemories(database, first.slice(10, 25).map(({ card }) => card)))
        await checkPlaces(database)
        answers.push({ before, after: await readAll(database, until) })
        database.close()
      }
      expect(answers[1]).toEqual(answers[0])
    }),
    { numRuns: 30 },
  )
}, 60_000)

test('only the files that know where cards are ask their tables', () => {
  const folder = import.meta.dirname
  const knowing = ['database.ts', 'memory-rows.ts', 'resting-cards.ts', 'open-database.ts']
  const others = readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !knowing.includes(name))
  expect(others.filter((name) => /[{.,]\s?(?:memories|restHeads|restRows|restPlaces)\b(?!['"])/.test(readFileSync(join(folder, name), 'utf8')))).toEqual([])
})
