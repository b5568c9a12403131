import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { play, session } from '../../tests/builders/random-steps.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { must } from '../../tests/builders/must.ts'
import { readMeta } from './database.ts'
import { importDeck } from './import-deck.ts'
import { openTestStore } from './open-test-store.ts'
import { rebuild } from './rebuild.ts'
import { recordReview } from './record-review.ts'
import type { Store } from './store.ts'
import { share, verifyView } from './verify-view.ts'

const usual = { ...share }
afterEach(() => Object.assign(share, usual))

const card = aCardId('c1')
const rivers = aDeckFile({}, {}, {})
const lakes = { ...aDeckFile({ id: 'l1' }, { id: 'l2' }), deck: { ...rivers.deck, id: 'lakes' as never, title: 'Lakes' } }
const lakesFile = { ...lakes, notes: lakes.notes.map((note, at) => ({ ...note, id: `lake-${at}` as never })) }

async function studied(): Promise<Store> {
  const { store } = await openTestStore({ decks: [rivers, lakesFile] })
  for (const rating of [3, 1, 3] as const) must(await recordReview(store, { card, rating, took: 1000 }))
  return store
}

test('whatever was done, nothing is found in a view that nobody touched', async () => {
  await fc.assert(
    fc.asyncProperty(session, async (steps) => {
      const { store } = await play(steps)
      const before = await readTables(store.database)
      expect(await verifyView(store)).toEqual([])
      const { 'meta.verified': verified, ...after } = await readTables(store.database)
      expect([verified, after]).toEqual([{ deck: '', line: 0, files: { after: '', sizes: expect.any(Object), lost: [] } }, before])
      store.database.close()
    }),
    { numRuns: 15 },
  )
}, 120_000)

const damages: Record<string, (store: Store) => PromiseLike<unknown>> = {
  'One card': async ({ database }) => database.memories.update(card, { waiting: 5 }),
  'one card': async ({ database }) => database.memories.delete(aCardId('c2')),
  '1 card': async ({ database }) => database.tallies.update(rivers.deck.id, { cards: 9 }),
  '1 entry': async ({ database }) => database.entries.filter(({ kind }) => kind === 'import').modify((row) => void Object.assign(row, { at: 5, entry: { ...row.entry, title: 'Streams' } })),
}

test.each(Object.entries(damages))('what differs is made again, and the reader is told: %s', async (_, damage) => {
  const store = await studied()
  const before = await readTables(store.database)
  await damage(store)
  const said = await verifyView(store)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^In the database of your cards (?:1 card|1 entry|2 entries) (?:was|were) not as your answers say\. It was made again from the journal\. Nothing is lost\.$/u)
  expect(await readTables(store.database)).toEqual(before)
  expect(await verifyView(store)).toEqual([])
})

test('a share is verified at each start, and the next goes on from there until all was', async () => {
  const store = await studied()
  Object.assign(share, { lines: 1, cards: 1 })
  expect(await verifyView(store)).toEqual([])
  expect(await readMeta(store.database, 'verified')).toMatchObject({ deck: 'rivers', line: 0 })
  await store.database.memories.update(aCardId('l1'), { fresh: 5 })
  expect(await verifyView(store)).toEqual([])
  expect(await readMeta(store.database, 'verified')).toMatchObject({ deck: '', line: 0 })
  expect(await verifyView(store)).toHaveLength(1)
})

test('what is done meanwhile is no difference, and when it is stopped nothing is said', async () => {
  const store = await studied()
  const [said] = await Promise.all([verifyView(store), recordReview(store, { card, rating: 3, took: 1 }), importDeck(store, aDeckFile({ answer: '7 miles' }, {})), recordReview(store, { card: aCardId('c2'), rating: 3, took: 1 })])
  expect(said).toEqual([])
  await store.database.memories.update(card, { waiting: 5 })
  const stop = new AbortController()
  stop.abort()
  expect(await verifyView(store, stop.signal)).toEqual([])
  expect((await store.database.memories.get(card))?.waiting).toBe(5)
})

test('a database that was emptied while it was open is made again with all its decks, and so is one that lost only its files', async () => {
  const store = await studied()
  const before = await readTables(store.database)
  await Promise.all(store.database.tables.map(async (table) => table.clear()))
  expect(await verifyView(store)).toEqual([expect.stringMatching(/entries were not as your answers say/u)])
  expect(await readTables(store.database)).toEqual(before)
  // As such a view was left by one that made it without files.
  await store.database.files.clear()
  await rebuild(store.database, (await store.database.entries.orderBy('written').toArray()).map(({ entry }) => entry))
  expect(await store.database.decks.count()).toBe(0)
  expect(await verifyView(store)).toEqual(['Copies of 2 decks and articles were missing or damaged on the disk and were given back. Nothing is lost.'])
  expect(await readTables(store.database)).toEqual(before)
})
