import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { CardId } from '../../decks/model/id.ts'
import { fail } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aStudy } from '../../tests/builders/a-study.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { exportCollection } from './export-collection.ts'
import { importDeck } from './import-deck.ts'
import { keepMedia } from './keep-media.ts'
import { readMemories } from './memory-rows.ts'
import { mergeArchive } from './merge-archive.ts'
import { openTestStore } from './open-test-store.ts'
import { recordReview } from './record-review.ts'
import type { Store } from './store.ts'
import { undoLast } from './undo-last.ts'

const missing = async () => fail('file-missing', 'It is not there.').problem

async function readArchive(store: Store) {
  const lines: string[] = []
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for await (const part of exportCollection(store)) {
    if (!part.ok) throw new Error(part.problem.detail)
    if (part.value.what === 'lines') lines.push(...part.value.lines)
    else files.set(part.value.hash, part.value.bytes)
  }
  return { lines, files, readFile: async (hash: string) => files.get(hash) ?? missing() }
}

/** All tables, but for the list of entries: every new collection begins with one of its own. */
const tablesOf = async ({ database }: Store) => ({ ...(await readTables(database)), entries: null, 'meta.applied': null })

async function aStudied(now = Date.UTC(2026, 0, 5, 12)) {
  const opened = await openTestStore({ now: () => now, decks: [{ ...aDeckFile({}, {}), version: 2, studies: [aStudy('c1')] }] })
  await recordReview(opened.store, { card: 'c1' as CardId, rating: 3, took: 1000 })
  await recordReview(opened.store, { card: 'c2' as CardId, rating: 3, took: 1000 })
  await undoLast(opened.store)
  return opened
}

test('an archive makes the same collection in an empty one, line for line and file for file', async () => {
  const { store } = await aStudied()
  await keepMedia(store, new TextEncoder().encode('a picture'))
  const archive = await readArchive(store)
  const shell = createFakeShell()
  const other = await openTestStore({ shell })
  const merged = await mergeArchive(other.store, archive.lines, archive.readFile)
  expect(merged).toMatchObject({ ok: true, value: { missing: 0 } })
  const { entries: _mine, 'meta.applied': _sum, 'meta.content': _last, ...theirs } = await readTables(other.store.database)
  const { entries: _yours, 'meta.applied': _total, 'meta.content': _end, ...ours } = await readTables(store.database)
  expect(theirs).toEqual(ours)
  expect((await readArchive(other.store)).lines.toSorted()).toEqual(expect.arrayContaining(archive.lines.toSorted()))
})

test('doing it again changes nothing, and what was here stays', async () => {
  const [one, other] = [await aStudied(), await openTestStore({ decks: [{ ...aDeckFile({ id: 'x' }), deck: { ...aDeckFile({}).deck, id: 'own' as never, title: 'Own' }, notes: aDeckFile({ id: 'x' }).notes.map((note) => ({ ...note, id: 'nx' as never })) }] })]
  const archive = await readArchive(one.store)
  expect(await mergeArchive(other.store, archive.lines, archive.readFile)).toMatchObject({ ok: true })
  const once = await readTables(other.store.database)
  expect(await mergeArchive(other.store, archive.lines, archive.readFile)).toEqual({ ok: true, value: { entries: 0, files: 0, missing: 0 } })
  expect(await readTables(other.store.database)).toEqual(once)
  expect((await other.store.database.decks.toArray()).map(({ id }) => id)).toEqual(['own', 'rivers'])
  expect(await readTables((await openTestStore({ shell: createFakeShell(other.shell) })).store.database)).toEqual(once)
})

test('a line of a newer Lectern refuses all of it; a file that is missing is counted', async () => {
  const { store } = await aStudied()
  const archive = await readArchive(store)
  const other = await openTestStore()
  const before = await readTables(other.store.database)
  expect(await mergeArchive(other.store, [...archive.lines, '{"kind":"later"}'], archive.readFile)).toMatchObject({ ok: false, problem: { type: 'not-an-archive' } })
  expect(await readTables(other.store.database)).toEqual(before)
  expect(await mergeArchive(other.store, archive.lines, missing)).toMatchObject({ ok: true, value: { missing: 1 } })
})

test('a large archive is taken in too', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({}, {})] })
  for (let count = 0; count < 300; count += 1) await recordReview(store, { card: 'c1' as CardId, rating: 3, took: count })
  await importDeck(store, { ...aDeckFile({ answer: '41 miles' }), version: 1 })
  for (let count = 0; count < 300; count += 1) await recordReview(store, { card: 'c2' as CardId, rating: 3, took: count })
  const archive = await readArchive(store)
  const other = await openTestStore()
  // What the journal has is made a view of; when it cannot be read back, that is said, and it is done again.
  other.shell.failing.set('journal.read', { type: 'journal-read', detail: 'The journal cannot be read.' })
  expect(await mergeArchive(other.store, archive.lines, archive.readFile)).toMatchObject({ ok: false, problem: { type: 'journal-read' } })
  other.shell.failing.clear()
  expect(await mergeArchive(other.store, archive.lines, archive.readFile)).toMatchObject({ ok: true, value: { entries: archive.lines.length } })
  expect(await other.store.database.memories.toArray()).toEqual(await store.database.memories.toArray())
})

test('the order of the lines does not matter, and a file that has other bytes than its name says is none', async () => {
  const { store } = await aStudied()
  const archive = await readArchive(store)
  const [one, other] = [await openTestStore(), await openTestStore()]
  expect(await mergeArchive(one.store, archive.lines, archive.readFile)).toMatchObject({ ok: true, value: { missing: 0 } })
  expect(await mergeArchive(other.store, archive.lines.toReversed(), archive.readFile)).toMatchObject({ ok: true, value: { missing: 0 } })
  expect(await tablesOf(other.store)).toEqual(await tablesOf(one.store))
  const wrong = await openTestStore()
  expect(await mergeArchive(wrong.store, archive.lines, async () => new TextEncoder().encode('something else'))).toMatchObject({ ok: true, value: { files: 0, missing: 1 } })
  expect(await wrong.store.database.files.count()).toBe(0)
})

test('a deck that was kept before and is damaged now is taken from the archive, where that has it as it was', async () => {
  const { store } = await aStudied()
  const archive = await readArchive(store)
  for (const [readFile, decks] of [[archive.readFile, 1], [missing, 0]] as const) {
    const other = await openTestStore()
    for (const hash of archive.files.keys()) other.shell.kept.set(hash, new TextEncoder().encode('damaged'))
    expect(await mergeArchive(other.store, archive.lines, readFile)).toMatchObject({ ok: true, value: { files: 0 } })
    expect((await other.store.database.decks.toArray()).length).toBe(decks)
  }
  // And a whole one is not asked for again.
  const other = await openTestStore()
  for (const [hash, bytes] of archive.files) other.shell.kept.set(hash, bytes)
  expect(await mergeArchive(other.store, archive.lines, missing)).toMatchObject({ ok: true, value: { missing: 0 } })
  expect(await other.store.database.decks.count()).toBe(1)
})

test('nothing is merged into what can only be read', async () => {
  const archive = await readArchive((await aStudied()).store)
  const other = await openTestStore()
  const problem = { type: 'read-only', detail: 'It can only be looked at.' }
  const before = await readTables(other.store.database)
  expect(await mergeArchive({ ...other.store, readOnly: problem }, archive.lines, archive.readFile)).toEqual({ ok: false, problem })
  expect([await readTables(other.store.database), other.shell.kept.size]).toEqual([before, 0])
})

test('a database that breaks under a merge is said, and the next start shows all of it', async () => {
  const { store } = await aStudied()
  const archive = await readArchive(store)
  const other = await openTestStore()
  other.store.database.decks.hook('creating', () => {
    throw new Error('The database broke.')
  })
  expect(await mergeArchive(other.store, archive.lines, archive.readFile)).toMatchObject({ ok: false, problem: { type: 'view-behind' } })
  const again = await openTestStore({ shell: createFakeShell(other.shell) })
  expect(await again.store.database.decks.toArray()).toEqual(await store.database.decks.toArray())
  expect(await readMemories(again.store.database)).toEqual(await readMemories(store.database))
})
