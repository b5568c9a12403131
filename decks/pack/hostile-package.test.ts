import { zstdCompressSync } from 'node:zlib'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aPackage, anAnkiCard, anAnkiNote, buildCollection, buildPackage } from '../../tests/builders/a-package.ts'
import { packEngines } from '../../tests/builders/pack-engines.ts'
import { readPackage } from './read-package.ts'
import { openZip } from './read-zip.ts'

const engines = await packEngines()

/** What becomes of bytes: the problem, or `opened`, then every file of the media folder is asked for too. */
async function take(bytes: Uint8Array): Promise<string> {
  const read = await readPackage({ name: 'a.apkg', bytes }, engines)
  if (!read.ok) return read.problem.type
  for (const { name } of read.value.collection.media) await read.value.readMedia(name)
  return 'opened'
}

const some = { notes: [anAnkiNote()], cards: [anAnkiCard()] }

const drop = 'DROP TABLE notes;'

test.each([
  ['a view that never ends', `${drop} CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, 'g' AS guid, 1001 AS mid, 1 AS mod, 0 AS usn, '' AS tags, 'f' AS flds, 0 AS sfld, 0 AS csum, 0 AS flags, '' AS data FROM n`],
  ['a view that makes gigabytes', `${drop} CREATE VIEW notes AS SELECT id, 'g' AS guid, 1001 AS mid, mod, usn, '' AS tags, hex(zeroblob(400000000)) AS flds, 0 AS sfld, 0 AS csum, flags, data FROM cards`],
  ['a trigger', 'CREATE TRIGGER bad AFTER INSERT ON notes BEGIN DELETE FROM cards; END'],
  ['a column that is worked out', `${drop} CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text, flds text GENERATED ALWAYS AS (hex(zeroblob(400000000))), sfld, csum, flags, data)`],
  ['a column that is worked out, in fewer words', `${drop} CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text, flds text AS (hex(zeroblob(400000000))), sfld, csum, flags, data)`],
  ['a check', `${drop} CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text, flds text CHECK (length(hex(zeroblob(400000000))) > 1), sfld, csum, flags, data)`],
  ['an index over an expression', 'CREATE INDEX bad ON notes (length(hex(zeroblob(1000))))'],
  ['an index with a condition that works', 'CREATE INDEX bad ON notes (id) WHERE length(hex(flds)) > 1'],
])('%s is refused before a row is read', async (_, sql) => {
  for (const kind of [11, 18] as const) expect(await take(buildCollection(engines.openSqlite, { ...some, sql }, kind))).toBe('unsafe-collection')
})

test('a virtual table is refused, with its own parts or without', async () => {
  const sql = `PRAGMA writable_schema=ON; INSERT INTO sqlite_master VALUES ('table', 'v', 'v', 0, 'CREATE VIRTUAL TABLE v USING fts5(x)'); PRAGMA writable_schema=OFF`
  expect(await take(buildCollection(engines.openSqlite, { ...some, sql }, 11))).toBe('unsafe-collection')
})

test('an index that does not go with its table is damage, whatever rows can be read', async () => {
  const sql = "PRAGMA writable_schema=ON; UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE type = 'index' AND tbl_name = 'cards' AND sql IS NOT NULL LIMIT 1) WHERE name = 'ix_notes_csum'; PRAGMA writable_schema=OFF"
  const notes = [anAnkiNote({ id: 1 }), anAnkiNote({ id: 2 })]
  expect(await take(buildCollection(engines.openSqlite, { notes, cards: [anAnkiCard({ id: 1, note: 1 })], sql }, 11))).toBe('damaged-collection')
})

test('a collection of a thousand tables is refused', async () => {
  const sql = Array.from({ length: 1001 }, (_, at) => `CREATE TABLE t${at} (x)`).join(';')
  expect(await take(buildCollection(engines.openSqlite, { ...some, sql }, 11))).toBe('unsafe-collection')
})

test('JSON of a collection that nests without end is damage', async () => {
  const deep = `{"1":{"id":1,"name":"x","flds":[],"tmpls":[],"more":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`
  for (const column of ['models', 'decks', 'dconf', 'conf']) expect(['opened', 'damaged-collection']).toContain(await take(buildCollection(engines.openSqlite, { ...some, sql: `UPDATE col SET ${column} = '${deep}'` }, 11)))
})

test('words in comments and names do no harm', async () => {
  const sql = 'CREATE TABLE addon (x /* check it */, -- as it is\n y)'
  expect(await take(buildCollection(engines.openSqlite, { ...some, sql }, 11))).toBe('opened')
})

test('bombs of zip and of zstd', async () => {
  const zeros = new Uint8Array(60_000_000)
  expect(await take(zipSync({ 'collection.anki2': zeros }))).toBe('archive-too-large')
  const packed = zstdCompressSync(zeros)
  expect(packed.length).toBeLessThan(40_000)
  expect(await take(packed)).toBe('archive-too-large')
  expect(await take(zipSync({ 'collection.anki21b': [packed, { level: 0 }] }))).toBe('archive-too-large')
  const collection = zstdCompressSync(buildCollection(engines.openSqlite, some, 18))
  const media = zstdCompressSync(new Uint8Array([10, 8, 10, 1, 97, 16, 0x80, 0x86, 0x87, 0x8f]))
  expect(await take(zipSync({ 'collection.anki21b': collection, media: zstdCompressSync(new Uint8Array(100_000_000)), 0: packed }))).toBe('opened')
  expect(await take(zipSync({ 'collection.anki21b': collection, media, 0: packed }))).toBe('opened')
})

test('all parts together are counted, each once', () => {
  const archive = openZip(zipSync({ a: new Uint8Array(600), b: new Uint8Array(600) }), { files: 9, file: 1000, whole: 1000, ratio: 200 })
  if (!archive.ok) throw new Error(archive.problem.detail)
  const { read } = archive.value
  expect([read('a')?.ok, read('a')?.ok, read('b'), read('a')?.ok]).toMatchObject([true, true, { problem: { type: 'archive-too-large' } }, true])
})

test('one part in many places of the directory', async () => {
  const one = zipSync({ a: new Uint8Array(100_000) })
  const directory = one.length - 22 - 47
  const entry = one.subarray(directory, one.length - 22)
  const entries = Array.from({ length: 200 }, (_, index) => {
    const copy = entry.slice()
    copy[46] = 33 + (index % 200)
    return copy
  })
  const end = one.slice(one.length - 22)
  const view = new DataView(end.buffer)
  view.setUint16(8, entries.length, true)
  view.setUint16(10, entries.length, true)
  const bytes = new Uint8Array([...one.subarray(0, directory), ...entries.flatMap((each) => [...each]), ...end])
  expect(await take(bytes)).toBe('damaged-archive')
})

test('more parts than there may be', async () => {
  const bytes = zipSync({ a: new Uint8Array(1) })
  // An end record of the large form that speaks of a million parts.
  const large = new Uint8Array(56 + 20 + 22)
  const view = new DataView(large.buffer)
  view.setUint32(0, 0x06_06_4b_50, true)
  view.setBigUint64(32, 1_000_000n, true)
  view.setUint32(56, 0x07_06_4b_50, true)
  view.setBigUint64(64, BigInt(bytes.length - 22), true)
  view.setUint32(76, 0x06_05_4b_50, true)
  view.setUint16(86, 0xff_ff, true)
  expect(await take(new Uint8Array([...bytes.subarray(0, bytes.length - 22), ...large]))).toBe('archive-too-large')
})

test('headers of zstd that lie about their size', async () => {
  // One frame that says 4 GB in one piece; then one that says nothing, with a window of 2 GB.
  expect(await take(new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0b1010_0000, 0xff, 0xff, 0xff, 0xff, 1, 0, 0]))).toBe('archive-too-large')
  expect(await take(new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0, 0xa8, 1, 0, 0]))).toBe('archive-too-large')
  // Blocks of one repeated byte: 4 bytes that become 128 KB, ten thousand times.
  const block = [0x02, 0x00, 0x10, 0x41]
  expect(await take(new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0, 0x50, ...Array.from({ length: 10_000 }, () => block).flat(), 1, 0, 0]))).toBe('archive-too-large')
})

const packages = (['anki2', 'anki21', 'anki21b'] as const).map((container) => buildPackage(engines.openSqlite, aPackage(), container))
const bare = ([11, 18] as const).map((kind) => buildCollection(engines.openSqlite, aPackage(), kind))

test('files that were cut short are refused, or give what they still have', async () => {
  for (const bytes of [...packages, ...bare]) {
    for (let part = 0; part < 40; part += 1) expect(typeof (await take(bytes.slice(0, Math.floor((bytes.length * part) / 40))))).toBe('string')
  }
})

test('whatever bytes change, a file is read or refused', async () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...packages, ...bare, ...bare, zstdCompressSync(bare[1] ?? new Uint8Array())), changes, async (whole, some) => {
      const bytes = whole.slice()
      for (const [at, byte] of some) bytes[at % bytes.length] = byte
      const read = await readPackage({ name: 'a', bytes }, engines)
      if (!read.ok) return
      for (const note of read.value.collection.notes) expect(note.fields.length).toBeGreaterThan(0)
      for (const { name } of read.value.collection.media) await read.value.readMedia(name)
    }),
    { numRuns: 600 },
  )
}, 300_000)

test('whatever the messages and JSON of a collection hold, it is read or refused', async () => {
  const column = fc.constantFrom('notetypes SET config', 'fields SET config', 'templates SET config', 'decks SET kind', 'deck_config SET config', 'config SET val', 'notetypes SET name', 'decks SET id')
  const database = engines.openSqlite
  await fc.assert(
    fc.asyncProperty(column, fc.uint8Array({ maxLength: 60 }), fc.json(), fc.constantFrom('models', 'decks', 'dconf', 'conf'), async (place, bytes, json, old) => {
      const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      const quoted = json.replaceAll("'", "''")
      expect(typeof (await take(buildCollection(database, { ...aPackage(), sql: place === 'decks SET id' ? `UPDATE cards SET did = did + ${bytes.length}` : `PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql = replace(sql, 'COLLATE unicase', ''); PRAGMA writable_schema=RESET; UPDATE ${place} = x'${hex}'` }, 18)))).toBe('string')
      expect(await take(buildCollection(database, { ...aPackage(), sql: `UPDATE col SET ${old} = '${quoted}'` }, 11))).toBe('opened')
    }),
    { numRuns: 150 },
  )
}, 300_000)

const corpus = resolve(import.meta.dirname, '../../../shared/corpora/zip')
const has = existsSync(corpus)
if (!has) console.log('The collection of damaged archives is not here (../shared/corpora/zip is missing).')

test.runIf(has)('damaged and hostile archives of others are refused', async () => {
  for (const name of readdirSync(corpus)) expect(['damaged-archive', 'no-collection', 'archive-too-large', 'not-a-package']).toContain(await take(new Uint8Array(readFileSync(join(corpus, name)))))
})
