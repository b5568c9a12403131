import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import type { CardId } from '../../decks/model/id.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { defaultSettings } from '../../decks/model/settings.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aMakingOf } from '../../tests/builders/a-making-of.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { readMeta } from './database.ts'
import { openDatabase } from './open-database.ts'
import { openTestStore } from './open-test-store.ts'
import { readSettings } from './read-settings.ts'
import { recordReview } from './record-review.ts'
import { savePreset } from './save-preset.ts'
import { takeMaking } from './take-making.ts'
import { getNote, readNotes } from './note-pages.ts'

/** The tables as the first version had them. */
const first = { entries: 'id, written, subject, [kind+at]', files: 'hash', decks: 'id', articles: 'id', notes: 'id, [deck+position]', memories: 'card, note, waiting, learning, [deck+waiting], [deck+fresh]', tallies: 'deck', meta: 'key' }

/** Those of the second version. */
const second = { ...first, drafts: 'id, [deck+position], [deck+state], state, [note.frame+decided]', makings: 'deck' }

/** A database as an earlier version left it, with a deck that was studied; its journal is that of the shell. */
async function makeOld(name: string, version: number, tables: Record<string, string>) {
  const { store, shell } = await openTestStore({ decks: [aDeckFile({}, {})] })
  await recordReview(store, { card: 'c1' as CardId, rating: 3, took: 1000 })
  const old = new Dexie(name)
  old.version(version).stores(tables)
  for (const table of Object.keys(tables)) await old.table(table).bulkAdd(table === 'notes' ? await readNotes(store.database) : await store.database.table(table).toArray())
  await old.table('meta').bulkPut([{ key: 'schema', value: version }, { key: 'derived', value: 1 }])
  old.close()
  return { store, shell }
}

test('a database of version 1 keeps all it has and gets the tables of drafts and makings', async () => {
  const { store, shell } = await makeOld('from-1', 1, first)
  const upgraded = await openTestStore({ shell: createFakeShell(shell), name: 'from-1' })
  expect(upgraded.repairs).toEqual([])
  expect(await readTables(upgraded.store.database)).toEqual(await readTables(store.database))
  expect(await readMeta(upgraded.store.database, 'schema')).toBe(5)
  expect(await takeMaking(upgraded.store, aMakingOf([{ id: 'a' }]))).toMatchObject({ ok: true, value: { waiting: 1 } })
})

test('a database of version 2, whose settings know nothing of the later ones, has its dates made again by the rules of now', async () => {
  const { store, shell } = await makeOld('from-2', 2, second)
  const old = new Dexie('from-2')
  old.version(2).stores(second)
  const { theme } = defaultSettings
  await old.table('meta').put({ key: 'settings', value: { theme, timeZone: 'UTC', dayStartHour: 4, newPerDay: 20, reviewsPerDay: 200, desiredRetention: 0.9 } })
  const row = await old.table('memories').get('c1')
  await old.table('memories').put({ ...row, memory: { ...row.memory, due: 1 } })
  old.close()
  const upgraded = await openTestStore({ shell: createFakeShell(shell), name: 'from-2' })
  expect(upgraded.repairs).toEqual([])
  expect(await readTables(upgraded.store.database)).toEqual(await readTables(store.database))
  expect(await readSettings(upgraded.store)).toEqual(await readSettings(store))
  expect([await readMeta(upgraded.store.database, 'schema'), await readMeta(upgraded.store.database, 'derived')]).toEqual([5, 3])
  expect(await savePreset(upgraded.store, standardPreset, { replan: true })).toMatchObject({ ok: true })
})

test('a database of version 4, whose notes are found by an index, has them found as they are now, and nothing is made again', async () => {
  const { store, shell } = await openTestStore({ decks: [aDeckFile({}, {})] })
  await recordReview(store, { card: 'c1' as CardId, rating: 3, took: 1000 })
  const fourth: Record<string, string> = { ...second, entries: 'id, written, subject, [kind+at], [kind+written]', memories: 'card, waiting, learning, lapsed, [deck+waiting], [deck+fresh]', noteTypes: 'id', histories: '[entry+last]', presets: 'id', assigns: 'deck', seminars: 'id', readings: 'article', quizzes: 'id', quizAnswers: '[quiz+question]', plans: 'day', notePages: '++page, *ids, *decks' }
  delete fourth['notes']
  const old = new Dexie('from-4')
  old.version(5).stores(fourth)
  for (const table of Object.keys(fourth)) if (table !== 'notePages') await old.table(table).bulkAdd(await store.database.table(table).toArray())
  for (const note of await readNotes(store.database)) await old.table('notePages').add({ ids: [note.id], decks: [note.deck], notes: [note] })
  await old.table('meta').put({ key: 'schema', value: 4 })
  old.close()
  const { store: upgraded, repairs } = await openTestStore({ shell: createFakeShell(shell), name: 'from-4' })
  expect(repairs).toEqual([])
  expect(await readTables(upgraded.database)).toEqual(await readTables(store.database))
  const [note] = await readNotes(store.database)
  expect(note).toBeDefined()
  expect(await getNote(upgraded.database, note?.id as never)).toEqual(note)
  expect(await upgraded.database.notePages.count()).toBe((await readNotes(store.database)).length)
})

test('what this version wrote says so, for an older one to refuse it', async () => {
  const { store } = await openTestStore({ name: 'new' })
  expect(await readMeta(store.database, 'schema')).toBe(5)
  await store.database.meta.put({ key: 'schema', value: 6 })
  store.database.close()
  expect(await openDatabase('new')).toMatchObject({ ok: false, problem: { type: 'newer-data' } })
})
