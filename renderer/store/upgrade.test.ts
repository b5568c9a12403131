import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import type { CardId } from '../../decks/model/id.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aMakingOf } from '../../tests/builders/a-making-of.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { readMeta } from './database.ts'
import { openDatabase } from './open-database.ts'
import { openTestStore } from './open-test-store.ts'
import { recordReview } from './record-review.ts'
import { takeMaking } from './take-making.ts'

/** The tables as the first version had them. */
const first = { entries: 'id, written, subject, [kind+at]', files: 'hash', decks: 'id', articles: 'id', notes: 'id, [deck+position]', memories: 'card, note, waiting, learning, [deck+waiting], [deck+fresh]', tallies: 'deck', meta: 'key' }

/** A database as version 1 left it, with a deck that was studied; its journal is that of the shell. */
async function makeFirst(name: string) {
  const { store, shell } = await openTestStore({ decks: [aDeckFile({}, {})] })
  await recordReview(store, { card: 'c1' as CardId, rating: 3, took: 1000 })
  const old = new Dexie(name)
  old.version(1).stores(first)
  for (const table of Object.keys(first)) await old.table(table).bulkAdd(await store.database.table(table).toArray())
  await old.table('meta').put({ key: 'schema', value: 1 })
  old.close()
  return { store, shell }
}

test('a database of version 1 keeps all it has and gets the tables of drafts and makings', async () => {
  const { store, shell } = await makeFirst('from-1')
  const upgraded = await openTestStore({ shell: createFakeShell(shell), name: 'from-1' })
  expect(upgraded.repairs).toEqual([])
  expect(await readTables(upgraded.store.database)).toEqual(await readTables(store.database))
  expect(await readMeta(upgraded.store.database, 'schema')).toBe(3)
  expect(await takeMaking(upgraded.store, aMakingOf([{ id: 'a' }]))).toMatchObject({ ok: true, value: { waiting: 1 } })
})

test('what this version wrote says so, for an older one to refuse it', async () => {
  const { store } = await openTestStore({ name: 'new' })
  expect(await readMeta(store.database, 'schema')).toBe(3)
  await store.database.meta.put({ key: 'schema', value: 4 })
  store.database.close()
  expect(await openDatabase('new')).toMatchObject({ ok: false, problem: { type: 'newer-data' } })
})
