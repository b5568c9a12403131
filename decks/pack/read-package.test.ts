import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import * as fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aPackage, anAnkiCard, anAnkiDeck, anAnkiNote, anAnkiNoteType, anAnkiPreset, buildCollection, buildPackage, type PackageParts } from '../../tests/builders/a-package.ts'
import { packEngines } from '../../tests/builders/pack-engines.ts'
import type { AnkiCollection } from '../anki/anki-collection.ts'
import type { AnkiPackage } from './anki-package.ts'
import { readPackage } from './read-package.ts'

const engines = await packEngines()

async function open(bytes: Uint8Array): Promise<AnkiPackage> {
  const read = await readPackage({ name: 'a.apkg', bytes }, engines)
  if (!read.ok) throw new Error(read.problem.detail)
  return read.value
}

const collect = async (bytes: Uint8Array): Promise<AnkiCollection> => (await open(bytes)).collection

const whyNot = async (bytes: Uint8Array): Promise<string> => {
  const read = await readPackage({ name: 'a.apkg', bytes }, engines)
  return read.ok ? 'opened' : read.problem.type
}

const parts: PackageParts = aPackage()

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

test.each(['anki2', 'anki21', 'anki21b'] as const)('everything in a package of %s comes out as it went in', async (container) => {
  const opened = await open(buildPackage(engines.openSqlite, parts, container))
  const { collection } = opened
  expect(collection.kind).toBe(container === 'anki21b' ? 'Anki package, schema 18' : 'Anki package, schema 11')
  expect(collection.noteTypes).toEqual(parts.noteTypes)
  expect(collection.decks).toEqual(parts.decks)
  expect(collection.presets).toEqual(parts.presets)
  expect(collection.notes).toEqual(parts.notes)
  expect(collection.cards).toEqual(parts.cards)
  expect(collection.reviews).toEqual(parts.reviews)
  expect(collection.problems).toEqual([])
  expect([collection.rollover, collection.minutesWest]).toEqual([3, -120])
  expect(collection.media.map(({ name }) => name)).toEqual(['ぱぱ 1.jpg', '../../etc/passwd', 'constructor'])
  expect(new TextDecoder().decode((await opened.readMedia('../../etc/passwd')) as Uint8Array)).toBe('two')
  expect(await opened.readMedia('0')).toMatchObject({ type: 'missing-media' })
})

test('a bare collection, and one packed with zstd, are opened whatever they are called', async () => {
  for (const kind of [11, 18] as const) {
    const bytes = buildCollection(engines.openSqlite, parts, kind)
    expect((await collect(bytes)).notes).toEqual(parts.notes)
    expect((await collect(zstdCompressSync(bytes))).kind).toBe(`Anki collection, schema ${kind}`)
  }
})

test('whatever notes hold, each container gives it back', async () => {
  const field = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('<img src="a b.png">', '{{c1::x}}', 'a\0b', "'; DROP TABLE notes; --", 'x'.repeat(5000))).map((each) => each.replaceAll('\u001F', ''))
  const tags = fc.array(fc.string({ unit: 'grapheme' }).map((each) => each.replace(/[ \u3000\0]/g, '')).filter((each) => each !== ''), { maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ fields: fc.tuple(field, field), tags }), { maxLength: 5 }), fc.constantFrom('anki2' as const, 'anki21' as const, 'anki21b' as const), async (some, container) => {
      const notes = some.map((note, index) => anAnkiNote({ id: index + 1, ...note }))
      const collection = await collect(buildPackage(engines.openSqlite, { notes }, container))
      expect(collection.notes.map(({ fields }) => fields)).toEqual(notes.map(({ fields }) => fields))
      expect(collection.notes.map(({ tags }) => tags)).toEqual(notes.map(({ tags }) => tags))
    }),
    { numRuns: 40 },
  )
})

const naughty = resolve(import.meta.dirname, '../../../shared/corpora/blns.json')
if (!existsSync(naughty)) console.log('The naughty strings are not here (../shared/corpora/blns.json is missing).')

test.runIf(existsSync(naughty))('the naughty strings, as fields, tags, names and files', async () => {
  const strings = (JSON.parse(readFileSync(naughty, 'utf8')) as string[]).filter((each) => each !== '' && !each.includes('\u001F'))
  const names = [...new Set(strings.map((each) => each.normalize('NFC').slice(0, 400)))].filter((each) => !each.includes('\0'))
  const notes = strings.map((each, index) => anAnkiNote({ id: index + 1, fields: [each, each], tags: [...new Set(each.split(/[ \u3000]/))].filter((tag) => tag !== '') }))
  const noteTypes = [anAnkiNoteType(), ...strings.map((each, index) => anAnkiNoteType({ id: 5000 + index, name: each, css: each }))]
  const decks = [anAnkiDeck(), ...names.map((each, index) => anAnkiDeck({ id: 9000 + index, name: each, description: each }))]
  for (const container of ['anki2', 'anki21b'] as const) {
    const { collection, readMedia } = await open(buildPackage(engines.openSqlite, { notes, noteTypes, decks, media: names.map((name) => [name, text(name)] as const) }, container))
    expect(collection.notes).toEqual(notes)
    expect(collection.noteTypes).toEqual(noteTypes)
    expect(collection.decks).toEqual(decks)
    expect(collection.media.map(({ name }) => name)).toEqual(names)
    for (const name of names) expect(await readMedia(name)).toEqual(text(name))
    expect(collection.problems).toEqual([])
  }
})

test('weights of all three kinds of FSRS, and retention only where it is in force', async () => {
  for (const length of [17, 19, 21]) {
    const preset = anAnkiPreset({ id: 7, desiredRetention: 0.87, weights: Array.from({ length }, (_, index) => index / 8) })
    for (const kind of [11, 18] as const) {
      expect((await collect(buildCollection(engines.openSqlite, { presets: [preset] }, kind))).presets).toEqual([preset])
      expect((await collect(buildCollection(engines.openSqlite, { presets: [preset], conf: { fsrs: false } }, kind))).presets).toEqual([{ ...preset, desiredRetention: null, weights: null }])
    }
  }
})

test('rows that cannot be are left out, and told once with their number', async () => {
  const sql = `
    INSERT INTO notes SELECT 21, guid, 999, mod, usn, tags, flds, sfld, csum, flags, data FROM notes WHERE id > 1000;
    INSERT INTO notes SELECT 22, guid, mid, mod, usn, tags, x'00ff', sfld, csum, flags, data FROM notes WHERE id > 1000;
    INSERT INTO notes SELECT 23, '', mid, mod, usn, tags, flds, sfld, csum, flags, data FROM notes WHERE id > 1000;
    INSERT INTO notes SELECT 24, 'short', mid, mod, usn, tags, 'one', sfld, csum, flags, data FROM notes WHERE id > 1000;
    INSERT INTO notes SELECT 25, 'long', mid, mod, usn, tags, 'one' || char(31) || 'two' || char(31) || 'three', sfld, csum, flags, data FROM notes WHERE id > 1000;
    INSERT INTO notes SELECT 26, 'huge', mid, mod, usn, tags, hex(zeroblob(60000)) || char(31), sfld, csum, flags, data FROM notes WHERE id > 1000;
    INSERT INTO cards SELECT 31, 999, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data FROM cards WHERE id > 1000;
    INSERT INTO cards SELECT 32, nid, did, 'x', mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data FROM cards WHERE id > 1000;
    INSERT INTO cards SELECT 33, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data FROM cards WHERE id > 1000;
    INSERT INTO revlog VALUES (41, 999, 0, 3, 1, 1, 2500, 1000, 1);
    INSERT INTO revlog VALUES (42, 1600000000001, 0, 7, 1, 1, 2500, 1000, 1);
    CREATE TABLE addon (x);`
  const collection = await collect(buildCollection(engines.openSqlite, { notes: [anAnkiNote()], cards: [anAnkiCard()], sql }, 11))
  expect(collection.notes.map(({ id }) => id)).toEqual([24, 25, 1_600_000_000_001])
  expect(collection.notes.map(({ fields }) => fields).slice(0, 2)).toEqual([['one', ''], ['one', 'two; three']])
  expect(collection.cards).toHaveLength(1)
  expect(collection.reviews).toEqual([])
  expect(Object.fromEntries(collection.problems.map(({ type, detail }) => [type, detail.split(' ')[0]]))).toEqual({
    'strange-table': '1',
    'lost-note-type': '1',
    'damaged-note': '2',
    'field-count': '2',
    'long-field': '1',
    'lost-note': '1',
    'damaged-card': '1',
    'twice-card': '1',
    'lost-card': '1',
    'damaged-review': '1',
  })
})

test('a collection that was copied while Anki had it open', async () => {
  const bytes = buildCollection(engines.openSqlite, parts, 11)
  bytes[18] = 2
  bytes[19] = 2
  const collection = await collect(bytes)
  expect(collection.notes).toEqual(parts.notes)
  expect(collection.problems.map(({ type }) => type)).toEqual(['open-collection'])
})

test('what is none, or too new, is refused by its name', async () => {
  expect(await whyNot(text('front;back\n'))).toBe('not-a-package')
  expect(await whyNot(new Uint8Array())).toBe('not-a-package')
  expect(await whyNot(zstdCompressSync(text('words')))).toBe('not-a-package')
  expect(await whyNot(zipSync({ 'word/document.xml': text('<w:p/>') }))).toBe('no-collection')
  expect(await whyNot(zipSync({ 'collection.anki21b': text('words') }))).toBe('damaged-collection')
  expect(await whyNot(zipSync({ 'collection.anki21b': text('words'), meta: new Uint8Array([8, 4]) }))).toBe('newer-anki')
  expect(await whyNot(buildCollection(engines.openSqlite, {}, 18, 19))).toBe('newer-anki')
  const other = engines.openSqlite()
  other.exec('CREATE TABLE notes (id); CREATE TABLE words (x)')
  expect(await whyNot(other.export())).toBe('no-collection')
  const locked = buildPackage(engines.openSqlite, parts, 'anki2')
  const view = new DataView(locked.buffer)
  for (let at = 0; at + 46 < locked.length; at += 1) if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)
  expect(await whyNot(locked)).toBe('locked-archive')
})

test('reading is told of, and can be stopped', async () => {
  const notes = Array.from({ length: 12_000 }, (_, index) => anAnkiNote({ id: index + 1 }))
  const bytes = buildPackage(engines.openSqlite, { notes }, 'anki21b')
  const told: string[] = []
  await readPackage({ name: 'a', bytes }, engines, { onProgress: ({ what, done, of }) => told.push(`${what} ${done}/${of}`) })
  expect(told).toEqual(['Unpacking 0/1', 'Checking the collection 0/1', 'Reading notes 5000/12000', 'Reading notes 10000/12000'])
  const stop = new AbortController()
  const stopped = await readPackage({ name: 'a', bytes }, engines, { signal: stop.signal, onProgress: ({ what }) => what === 'Reading notes' && stop.abort() })
  expect(stopped).toMatchObject({ ok: false, problem: { type: 'stopped' } })
})

test('files of the media map that are not there, are damaged, or come twice', async () => {
  const good = buildPackage(engines.openSqlite, { media: [['a.png', new Uint8Array([1])]] }, 'anki2')
  const opened = await open(good)
  expect(await opened.readMedia('a.png')).toEqual(new Uint8Array([1]))
  opened.close()
  expect(await opened.readMedia('a.png')).toMatchObject({ type: 'missing-media' })
  const collection = buildCollection(engines.openSqlite, {}, 11)
  const odd = await open(zipSync({ 'collection.anki2': collection, media: text(`{"0":"a.png","1":"a.png","2":5,"3":"","4":"${'n'.repeat(501)}","5":"__proto__"}`), 5: text('x') }))
  expect(odd.collection.media.map(({ name }) => name)).toEqual(['a.png', '__proto__'])
  expect(odd.collection.problems).toMatchObject([{ type: 'damaged-media-map', detail: expect.stringContaining('4 entries') }])
  expect(await odd.readMedia('a.png')).toMatchObject({ type: 'missing-media', where: 'a.png' })
  expect(await odd.readMedia('__proto__')).toEqual(text('x'))
  expect((await collect(zipSync({ 'collection.anki2': collection, media: text('[1') }))).problems.map(({ type }) => type)).toEqual(['damaged-media-map'])
})

test('decks below decks, and a filtered one', async () => {
  const decks = [anAnkiDeck(), anAnkiDeck({ id: 5, name: 'A::B::C', description: '<b>of</b>' }), anAnkiDeck({ id: 6, name: 'Filtered', filtered: true, preset: null })]
  for (const kind of [11, 18] as const) expect((await collect(buildCollection(engines.openSqlite, { decks }, kind))).decks).toEqual(decks)
})

test('a note type keeps what Lectern does not use', async () => {
  const extra = JSON.stringify({ sticky: true })
  const [front, back] = anAnkiNoteType().fields
  const type = anAnkiNoteType({ stockKind: 6, type: 1, fields: [{ ...(front as NonNullable<typeof front>), tag: 0, rtl: true, extra }, { ...(back as NonNullable<typeof back>), tag: 1, description: 'what' }] })
  for (const kind of [11, 18] as const) expect((await collect(buildCollection(engines.openSqlite, { noteTypes: [type] }, kind))).noteTypes).toEqual([type])
})
