import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import { aNoteType } from '../../tests/builders/a-note-type.ts'
import { aStudy } from '../../tests/builders/a-study.ts'
import { someMemoryOptions } from '../../tests/builders/some-memory-options.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { foldArchive } from '../../decks/collection/fold-archive.ts'
import { writeDecksArchive } from '../../decks/collection/write-decks-archive.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import type { CardId, DeckId, NoteId, NoteTypeId } from '../../decks/model/id.ts'
import { openCollection } from '../../decks/open-collection.ts'
import { hashBytes } from '../../decks/pack/hash-bytes.ts'
import { listFiles } from '../../decks/pack/list-files.ts'
import type { OpenedCollection } from '../../decks/formats/opened-collection.ts'
import { fail, type Result } from '../../decks/result.ts'
import { writeArchive } from '../worker/write-archive.ts'
import { startZip } from '../../decks/pack/write-zip.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { startArchive } from '../../decks/write-archive.ts'
import { changeSettings } from './change-settings.ts'
import { decksToFiles } from './decks-to-files.ts'
import { editNote } from './edit-note.ts'
import { exportCollection } from './export-collection.ts'
import { importDecks } from './import-decks.ts'
import { keepMedia } from './keep-media.ts'
import { openTestStore } from './open-test-store.ts'
import { recordReview } from './record-review.ts'
import { restoreArchive } from './restore-archive.ts'
import { saveNoteType } from './save-note-type.ts'
import type { Store } from './store.ts'
import { undoLast } from './undo-last.ts'
import { zoneToClock } from './zone-to-clock.ts'

const now = Date.UTC(2026, 0, 5, 12)
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

async function archiveOf(store: Store): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeArchive({ parts: exportCollection(store), decks: ['Capitals'], now, signal: new AbortController().signal, onProgress: () => undefined })
  if (!written.ok) throw new Error(written.problem.detail)
  expect(written.value.problems).toEqual([])
  return written.value.bytes
}

const open = (bytes: Uint8Array): Promise<Result<OpenedCollection>> => openCollection({ name: 'a.lectern-archive', bytes }, { options: someMemoryOptions(), now, hash: hashBytes, listFiles })

async function opened(bytes: Uint8Array): Promise<OpenedCollection> {
  const read = await open(bytes)
  if (!read.ok) throw new Error(read.problem.detail)
  return read.value
}

/** A collection with decks, a picture, a history, answers, settings and something taken back. */
async function aCollection() {
  const picture = bytesOf('a picture')
  const hash = await hashBytes(picture)
  const content = { type: 'basic' as NoteTypeId, markup: 'markdown' as const, fields: ['![[map.png]]', 'Oslo', ''], media: [{ name: 'map.png', hash }] }
  const pictured = aNote({ id: 'note-2' as NoteId, content, cards: [aCard({ id: 'card-2' as CardId, template: 0 })] })
  const deck: DeckFile = { ...aDeckOfNotes({ notes: [aNote(), pictured], deck: { id: 'deck-1' as DeckId, title: 'Capitals', subtitle: '', origin: 'import' } }), version: 2, media: [{ hash, name: 'map.png', bytes: picture.length }], studies: [aStudy('card-2')] }
  const test = await openTestStore({ now: () => now })
  const done = await importDecks(test.store, { decks: [{ file: deck }], readMedia: async () => picture })
  if (!done.ok) throw new Error(done.problem.detail)
  await recordReview(test.store, { card: 'card-1' as CardId, rating: 3, took: 4000 })
  await recordReview(test.store, { card: 'card-2' as CardId, rating: 2, took: 4000 })
  await undoLast(test.store)
  await changeSettings(test.store, { dayStartHour: 5 })
  await keepMedia(test.store, bytesOf('pasted, not used yet'))
  return test
}

/** All tables, but for the one entry that every new collection begins with: the zone of its computer. */
async function tablesOf({ database }: Store): Promise<Record<string, unknown>> {
  const { entries, 'meta.applied': _sum, 'meta.content': _last, ...tables } = await readTables(database)
  return { ...tables, entries: (entries as { device: string }[]).filter(({ device }) => device !== 'first-start') }
}

const linesOf = ({ archive }: OpenedCollection) => [...(archive?.lines ?? [])].filter((line) => !line.includes('"first-start"')).sort()

const filesOf = (kept: ReadonlyMap<string, Uint8Array>) => [...kept].sort(([a], [b]) => (a < b ? -1 : 1))

test('an archive in a fresh Lectern gives all tables and all kept files as they were', async () => {
  const { store, shell } = await aCollection()
  const archive = await opened(await archiveOf(store))
  expect(archive).toMatchObject({ kind: 'lectern-archive', archive: { decks: ['Capitals'], madeAt: now } })
  const fresh = await openTestStore({ now: () => now })
  const restored = await restoreArchive(fresh.store, archive)
  expect(restored).toMatchObject({ ok: true, value: { missing: 0, files: shell.kept.size } })
  expect(await tablesOf(fresh.store)).toEqual(await tablesOf(store))
  expect(filesOf(fresh.shell.kept)).toEqual(filesOf(shell.kept))
  expect((await restoreArchive(fresh.store, archive)).ok).toBe(true)
  expect(await tablesOf(fresh.store)).toEqual(await tablesOf(store))
})

test('an archive of the restored collection holds the same lines and files', async () => {
  const { store } = await aCollection()
  const first = await archiveOf(store)
  const fresh = await openTestStore({ now: () => now })
  await restoreArchive(fresh.store, await opened(first))
  const [a, b] = [await opened(first), await opened(await archiveOf(fresh.store))]
  expect(linesOf(b)).toEqual(linesOf(a))
  expect(b.archive?.files).toEqual(a.archive?.files)
})

test('a merge that was broken off after its files is done again', async () => {
  const { store } = await aCollection()
  const archive = await opened(await archiveOf(store))
  const fresh = await openTestStore({ now: () => now })
  fresh.shell.failing.set('journal.append', { type: 'disk-full', detail: 'The disk is full.' })
  expect(await restoreArchive(fresh.store, archive)).toMatchObject({ ok: false })
  expect(await fresh.store.database.decks.count()).toBe(0)
  fresh.shell.failing.clear()
  expect((await restoreArchive(fresh.store, archive)).ok).toBe(true)
  expect(await tablesOf(fresh.store)).toEqual(await tablesOf(store))
})

test('the decks of an archive, folded without a store, are those that the app writes', async () => {
  const { store } = await aCollection()
  for (const card of ['card-2', 'card-1', 'card-2'] as CardId[]) await recordReview(store, { card, rating: 3, took: 2000 })
  const folded = await foldArchive(await opened(await archiveOf(store)), { now, clockOf: zoneToClock })
  if (!folded.ok) throw new Error(folded.problem.detail)
  const { decks, media, presets } = folded.value.collection
  const written = await decksToFiles(store, ['deck-1' as DeckId])
  expect(written[0]?.studies).toHaveLength(2)
  expect(decks.map(({ file }) => file)).toEqual(written)
  expect(media.map(({ name }) => name)).toEqual(['map.png'])
  expect(presets).toMatchObject([{ decks: ['deck-1'] }])
  expect(folded.value.left).toEqual([])
})

test('decks written as an archive come in as they were', async () => {
  const { store } = await aCollection()
  const decks = await decksToFiles(store, ['deck-1' as DeckId])
  const own = await opened(await archiveOf(store))
  const write = async () => {
    const archive = startArchive(startZip(), hashBytes)
    expect(await writeDecksArchive({ decks, presets: [{ preset: { ...standardPreset, desiredRetention: 0.93 }, decks: ['deck-1' as DeckId] }] }, archive, { now, hash: hashBytes, readMedia: own.readMedia })).toEqual([])
    return archive.finish(['Capitals'], now)
  }
  expect(await write()).toEqual(await write())
  const fresh = await openTestStore({ now: () => now })
  expect(await restoreArchive(fresh.store, await opened(await write()))).toMatchObject({ ok: true, value: { entries: 3, files: 2, missing: 0 } })
  expect(await decksToFiles(fresh.store, ['deck-1' as DeckId])).toEqual(decks)
  expect(await restoreArchive(fresh.store, await opened(await write()))).toMatchObject({ ok: true, value: { entries: 0, files: 0 } })
})

test('a damaged archive is refused as a whole', async () => {
  const { store } = await aCollection()
  const bytes = await archiveOf(store)
  for (let place = 20; place < bytes.length; place += Math.ceil(bytes.length / 40)) {
    const damaged = bytes.slice()
    damaged[place] = (damaged[place] ?? 0) ^ 0x55
    const read = await open(damaged)
    if (!read.ok) expect(['damaged-archive', 'archive-too-large', 'locked-archive', 'not-a-package', 'no-collection', 'newer-version', 'other-kind']).toContain(read.problem.type)
    else expect(read.value.archive).toEqual((await opened(bytes)).archive)
  }
  expect(await open(bytes.slice(0, bytes.length - 30))).toMatchObject({ ok: false })
})

test('whichever call to the disk fails, bringing an archive back says why, and done again it gives the whole', async () => {
  const { store, shell: from } = await aCollection()
  const pasted = await keepMedia(store, bytesOf('a second picture'))
  const drawn = await keepMedia(store, bytesOf('a picture of a template'))
  if (!pasted.ok || !drawn.ok) throw new Error('It is not kept.')
  const note = aNote({ id: 'note-9' as NoteId, content: { type: 'basic' as NoteTypeId, markup: 'markdown', fields: ['![[two.png]]', 'Rome', ''], media: [{ name: 'two.png', hash: pasted.value.hash }] }, cards: [aCard({ id: 'card-9' as CardId, template: 0 })] })
  expect(await editNote(store, 'deck-1' as DeckId, note)).toMatchObject({ ok: true })
  expect(await saveNoteType(store, aNoteType('drawn', 'Drawn', { media: [{ name: '_drawn.png', hash: drawn.value.hash }] }))).toMatchObject({ ok: true })
  const archive = await opened(await archiveOf(store))
  let place = 0
  for (;; place += 1) {
    const fresh = await openTestStore({ now: () => now })
    const call = fresh.shell.call.bind(fresh.shell)
    let calls = 0
    const failing: typeof call = async (name, given) => (calls++ === place ? fail('disk-full', 'The disk is full.') : call(name, given))
    fresh.shell.call = failing
    const done = await restoreArchive(fresh.store, archive)
    fresh.shell.call = call
    if (calls <= place) {
      expect(done).toMatchObject({ ok: true, value: { missing: 0, files: from.kept.size } })
      break
    }
    expect([place, done]).toMatchObject([place, { ok: false, problem: { type: 'disk-full' } }])
    expect([place, await restoreArchive(fresh.store, archive)]).toMatchObject([place, { ok: true, value: { missing: 0 } }])
    expect(await tablesOf(fresh.store)).toEqual(await tablesOf(store))
    expect(filesOf(fresh.shell.kept)).toEqual(filesOf(from.kept))
  }
  expect(place).toBeGreaterThan(6)
})

test('a file of an archive that nothing names and that cannot be read is said, after all else came in; a deck is no archive', async () => {
  const { store } = await aCollection()
  const archive = await opened(await archiveOf(store))
  const unused = await hashBytes(bytesOf('pasted, not used yet'))
  const lost = { type: 'damaged-archive', detail: 'It cannot be unpacked.' }
  const fresh = await openTestStore({ now: () => now })
  const done = await restoreArchive(fresh.store, { ...archive, readMedia: async (hash) => (hash === unused ? lost : archive.readMedia(hash)) })
  expect(done).toEqual({ ok: false, problem: lost })
  expect(await tablesOf(fresh.store)).toEqual(await tablesOf(store))
  const { archive: _, ...deck } = archive
  await expect(restoreArchive(fresh.store, deck)).rejects.toThrow('Only an archive')
})
