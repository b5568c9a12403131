// Collections and archives that are not as Anki writes them, yet no harm: what is sound in them is read, the rest is told.
import { zstdCompressSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aPackage, anAnkiCard, anAnkiDeck, anAnkiNote, anAnkiNoteType, anAnkiPreset, buildCollection, buildPackage, message, type PackageParts } from '../../tests/builders/a-package.ts'
import { packEngines } from '../../tests/builders/pack-engines.ts'
import type { AnkiPackage } from './anki-package.ts'
import { listFiles } from './list-files.ts'
import { readPackage } from './read-package.ts'
import { unpackZstd } from './unpack-zstd.ts'

const engines = await packEngines()
const text = (words: string): Uint8Array => new TextEncoder().encode(words)

async function open(bytes: Uint8Array): Promise<AnkiPackage> {
  const read = await readPackage({ name: 'a.apkg', bytes }, engines)
  if (!read.ok) throw new Error(`${read.problem.detail} ${read.problem.where ?? ''}`)
  return read.value
}

const build = (parts: PackageParts, kind: 11 | 18 = 11): Uint8Array => buildCollection(engines.openSqlite, parts, kind)
const collect = async (parts: PackageParts, kind: 11 | 18 = 11) => (await open(build(parts, kind))).collection

async function whyNot(bytes: Uint8Array): Promise<string> {
  const read = await readPackage({ name: 'a.apkg', bytes }, engines)
  return read.ok ? 'opened' : read.problem.type
}

/** The tables of schema 18 as anyone can write to them: any value, and no order of Anki's own. */
const loose = "PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql = replace(replace(sql, 'COLLATE unicase', ''), 'NOT NULL', ''); PRAGMA writable_schema=RESET;"
const some = { notes: [anAnkiNote()], cards: [anAnkiCard()] }
const hex = (bytes: Uint8Array): string => `x'${Buffer.from(bytes).toString('hex')}'`

test('decks, note types and presets whose rows are of other kinds are left out and told by name or number, the others stay', async () => {
  const decks = [anAnkiDeck(), anAnkiDeck({ id: 5, name: 'Words for kind' }), anAnkiDeck({ id: 6, name: 'No name' }), anAnkiDeck({ id: 7, name: 'No time' })]
  const noteTypes = [anAnkiNoteType(), ...['Words', 'No name', 'Bad field', 'No time'].map((name, at) => anAnkiNoteType({ id: 2001 + at, name }))]
  const presets = [anAnkiPreset(), anAnkiPreset({ id: 8, name: 'Words' }), anAnkiPreset({ id: 9, name: 'No name' })]
  const sql = `${loose}
    UPDATE decks SET kind = 'words' WHERE id = 5; UPDATE decks SET name = x'00' WHERE id = 6; UPDATE decks SET mtime_secs = 'x' WHERE id = 7;
    UPDATE notetypes SET config = 'words' WHERE id = 2001; UPDATE notetypes SET name = x'00' WHERE id = 2002; UPDATE notetypes SET mtime_secs = 'x' WHERE id = 2004;
    UPDATE fields SET config = 'words' WHERE ntid = 2003 AND ord = 1; INSERT INTO fields VALUES ('of none', 0, 'x', x'00');
    UPDATE deck_config SET config = 'words' WHERE id = 8; UPDATE deck_config SET name = NULL WHERE id = 9`
  const collection = await collect({ ...some, decks, noteTypes, presets, sql }, 18)
  expect(collection.decks.map(({ id, mod }) => [id, mod])).toEqual([[1, 1_600_000_000], [7, 0]])
  expect(collection.noteTypes.map(({ name, mod }) => [name, mod])).toEqual([['Basic', 1_600_000_000], ['No time', 0]])
  expect(collection.presets.map(({ id }) => id)).toEqual([1])
  expect(collection.problems.map(({ type, where }) => [type, where])).toEqual([['damaged-note-type', 'Words, 2002, Bad field'], ['damaged-deck', 'Words for kind, 6'], ['damaged-preset', 'Words, 9']])
  expect(collection.notes).toHaveLength(1)
})

test('settings that stand as text, numbers beyond those that are exact, and steps one by one', async () => {
  const unpacked = Uint8Array.from([0x0d, 0, 0, 0x40, 0x40, 0x08, 5, 0x0d, 0, 0, 0x20, 0x41])
  const sql = `${loose} INSERT INTO config VALUES ('rollover', 0, 0, '7'); UPDATE notetypes SET config = ${hex(message({ 2: [Number.MAX_SAFE_INTEGER + 1], 3: 'css' }))}; UPDATE deck_config SET config = ${hex(unpacked)}`
  const collection = await collect({ ...some, sql }, 18)
  expect(collection.rollover).toBe(7)
  expect(collection.noteTypes).toMatchObject([{ sortf: 0, css: 'css' }])
  expect(collection.presets).toMatchObject([{ learningSteps: [3, 10], relearningSteps: [] }])
  expect(collection.problems).toEqual([])
})

test('a collection of the first kind has no log and no filtered decks; its cards are read', async () => {
  const sql = 'DROP TABLE revlog; DROP INDEX idx_cards_odid; ALTER TABLE cards DROP COLUMN odid; ALTER TABLE cards DROP COLUMN odue'
  const collection = await collect({ notes: [anAnkiNote()], cards: [anAnkiCard({ type: 2, queue: 2, due: 9, ivl: 4 })], sql })
  expect(collection.cards).toEqual([anAnkiCard({ type: 2, queue: 2, due: 9, ivl: 4 })])
  expect([collection.reviews, collection.problems]).toEqual([[], []])
})

test('cards of one note: all are read, one that comes twice is told', async () => {
  const cards = [0, 1, 2, 1, 2].map((ord, at) => anAnkiCard({ id: 31 + at, note: 1, ord }))
  const collection = await collect({ notes: [anAnkiNote({ id: 1 })], cards })
  expect(collection.cards.map(({ id }) => id)).toEqual([31, 32, 33])
  expect(collection.problems).toMatchObject([{ type: 'twice-card', detail: expect.stringMatching(/^2 cards/), where: '34, 35' }])
})

test('what is no text where text stands is nothing, and the row stays', async () => {
  const sql = "UPDATE notes SET tags = x'61', data = x'61'; UPDATE cards SET data = x'61'; UPDATE col SET mod = 'x'"
  const collection = await collect({ notes: [anAnkiNote({ tags: ['a'] })], cards: [anAnkiCard({ data: '{}' })], sql })
  expect([collection.notes, collection.cards, collection.mod, collection.problems]).toEqual([[anAnkiNote()], [anAnkiCard()], 0, []])
})

test.each([
  ['without a row that says when it was made', 'DELETE FROM col', 'damaged-collection'],
  ['made at no time', "UPDATE col SET crt = 'x'", 'damaged-collection'],
  ['made at a time that is not exact', 'UPDATE col SET crt = 1e300', 'damaged-collection'],
  ['of tables with keys of text', 'CREATE TABLE addon (name text PRIMARY KEY, x UNIQUE)', 'opened'],
  ['with a table in more than 20,000 letters', `CREATE TABLE addon (x /* ${'so '.repeat(7000)} */)`, 'unsafe-collection'],
])('a collection %s', async (_, sql, what) => {
  expect(await whyNot(build({ ...some, sql }))).toBe(what)
})

test('a name that looks like the begin of a comment or of a text hides nothing', async () => {
  const columns = 'id integer primary key, guid text, mid integer, mod integer, usn integer, tags text, flds text, sfld, csum, flags, data'
  const harm = 'length(hex(zeroblob(400000000))) > 1'
  for (const name of ['"--"', '`--`', '[--]', '"/*"', '["]']) {
    for (const sql of [
      `DROP TABLE notes; CREATE TABLE notes (${columns}, ${name} text, CHECK (${harm}))`,
      `DROP TABLE notes; CREATE TABLE notes (${columns}, ${name} text, x text AS (hex(zeroblob(400000000))))`,
      `CREATE TABLE addon (${name} text, y CHECK (${harm}))`,
      `CREATE TABLE addon (${name} text, y); CREATE INDEX bad ON addon (${name}, length(y))`,
    ]) expect([sql, await whyNot(build({ ...some, sql }))]).toEqual([sql, 'unsafe-collection'])
  }
  // And what only looks harmful between quotes, or in a comment that does not end, is a name or nothing.
  const sql = 'CREATE TABLE addon ("check" text, [as] text, `generated (` text, y -- it\'s\n, z /* "as" */); CREATE INDEX good ON addon ("generated (") /* to the end: as ('
  expect(await whyNot(build({ ...some, sql }))).toBe('opened')
})

test('an empty database is no collection, and a bare one beyond 400 MB is not opened', async () => {
  const database = engines.openSqlite()
  database.exec('CREATE TABLE gone (x); DROP TABLE gone')
  expect(await whyNot(database.export())).toBe('no-collection')
  database.close()
  const huge = new Uint8Array(400_000_001)
  huge.set(text('SQLite format 3\0'))
  expect(await whyNot(huge)).toBe('archive-too-large')
})

test('names that are numbers are read as they are written', async () => {
  const sql = `UPDATE col SET decks = '{"1":{"id":1,"name":2024,"conf":1}}'`
  expect((await collect({ ...some, sql })).decks).toMatchObject([{ id: 1, name: '2024' }])
})

test('a list of files that is empty, damaged or no list is told, and the notes are read', async () => {
  const old = build(some)
  const empty = await open(zipSync({ 'collection.anki2': old, media: new Uint8Array() }))
  expect([empty.collection.media, empty.collection.problems]).toEqual([[], []])
  const newest = zstdCompressSync(build(some, 18))
  for (const [list, told] of [[new Uint8Array([10, 200, 1]), 'media'], [message({ 1: [7, 8] }), 'a name, a name']] as const) {
    const { collection } = await open(zipSync({ 'collection.anki21b': newest, media: zstdCompressSync(list) }))
    expect([collection.media, collection.problems.map(({ type, where }) => [type, where]), collection.notes.length]).toEqual([[], [['damaged-media-map', told]], 1])
  }
})

test('a file that is longer than the list says is not taken for it', async () => {
  const media = message({ 1: message({ 1: 'a.png', 2: 5 }) })
  const opened = await open(zipSync({ 'collection.anki21b': zstdCompressSync(build(some, 18)), media: zstdCompressSync(media), 0: zstdCompressSync(text('longer than that')) }))
  expect(await opened.readMedia('a.png')).toMatchObject({ type: 'damaged-media', where: 'a.png' })
})

test('a collection in zstd that is cut short, or whose frame lies about its length, is damaged', async () => {
  const packed = zstdCompressSync(build(aPackage(), 18))
  expect(await whyNot(packed.subarray(0, packed.length - 9))).toBe('damaged-archive')
  // One block of four bytes as they are, in a frame that says five, and in one that says three.
  for (const says of [3, 5]) expect([says, await whyNot(new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0x20, says, 0x21, 0, 0, 1, 2, 3, 4]))]).toEqual([says, 'damaged-archive'])
  for (const last of [0, 1, 2]) expect([last, unpackZstd(zstdCompressSync(new Uint8Array([5, last])), 9)]).toEqual([last, { ok: true, value: new Uint8Array([5, last]) }])
})

/** An archive whose record of the only part was changed: `at` counts from the beginning of that record in the directory. */
function changed(bytes: Uint8Array, change: (view: DataView, record: number) => void): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  change(view, view.getUint32(copy.length - 6, true))
  return copy
}

test('parts that are packed in another way, or that are not as long as they say, are refused', async () => {
  const stored = zipSync({ 'collection.anki2': [build(some), { level: 0 }] })
  expect(await whyNot(stored)).toBe('opened')
  const other = await readPackage({ name: 'a', bytes: changed(stored, (view, at) => view.setUint16(at + 10, 12, true)) }, engines)
  expect(other).toMatchObject({ ok: false, problem: { type: 'damaged-archive', detail: expect.stringContaining('packed in a way') } })
  const longer = await readPackage({ name: 'a', bytes: changed(stored, (view, at) => view.setUint32(at + 24, view.getUint32(at + 24, true) + 1, true)) }, engines)
  expect(longer).toMatchObject({ ok: false, problem: { type: 'damaged-archive', where: 'the length of a part' } })
})

test('of two parts of one name the first counts; one that has no large end record where it needs one is damaged', async () => {
  const two = zipSync({ 'a.txt': [text('first'), { level: 0 }], 'b.txt': [text('second'), { level: 0 }] })
  const renamed = two.slice()
  for (let at = 0; at + 5 <= renamed.length; at += 1) if (new TextDecoder().decode(renamed.subarray(at, at + 5)) === 'b.txt') renamed[at] = 'a'.charCodeAt(0)
  const listed = listFiles(renamed)
  if (!listed.ok) throw new Error(listed.problem.detail)
  expect(listed.value.map(({ name }) => name)).toEqual(['a.txt'])
  expect(await listed.value[0]?.read()).toEqual(text('first'))
  const large = two.slice()
  new DataView(large.buffer).setUint16(large.length - 12, 0xff_ff, true)
  expect(listFiles(large)).toMatchObject({ ok: false, problem: { type: 'damaged-archive', where: 'its directory' } })
  expect(listFiles(large.subarray(large.length - 22))).toMatchObject({ ok: false, problem: { type: 'damaged-archive' } })
})

test('a package that goes on after its files were asked for says no more', async () => {
  const opened = await open(buildPackage(engines.openSqlite, aPackage(), 'anki21b'))
  opened.close()
  expect(await opened.readMedia('constructor')).toMatchObject({ type: 'missing-media', where: 'constructor' })
})
