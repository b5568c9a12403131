import { zstdDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { aPackage, anAnkiCard, anAnkiDeck, anAnkiNote, anAnkiNoteType, anAnkiPreset } from '../../tests/builders/a-package.ts'
import { packEngines } from '../../tests/builders/pack-engines.ts'
import type { AnkiCollection } from '../anki/anki-collection.ts'
import { findCollection } from './find-collection.ts'
import { readPackage } from './read-package.ts'
import { writePackage } from './write-package.ts'
import { startZstd } from './zstd.ts'

const engines = { ...(await packEngines()), packZstd: await startZstd(new Uint8Array()) }

function aCollection(): { collection: AnkiCollection; files: ReadonlyMap<string, Uint8Array> } {
  const { media = [], crt = 0, conf: _, sql: __, ...parts } = aPackage()
  const rows = { noteTypes: [], decks: [], presets: [], notes: [], cards: [], reviews: [], ...parts }
  const collection = { kind: '', schema: 18, crt, mod: 1_600_000_000_000, rollover: 3, minutesWest: -120, lectern: '{"a":1}', ...rows, media: media.map(([name, bytes]) => ({ name, size: bytes.length })), problems: [] }
  return { collection, files: new Map(media) }
}

const containers = ['modern', 'legacy'] as const
type Container = (typeof containers)[number]
const noFiles = { names: [], read: async () => ({ type: 'gone', detail: 'It is gone.' }) }

/** A collection with these rows only. */
function withRows(change: Partial<AnkiCollection>): AnkiCollection {
  return { ...aCollection().collection, noteTypes: [anAnkiNoteType()], decks: [anAnkiDeck()], presets: [anAnkiPreset()], notes: [], cards: [], reviews: [], media: [], ...change }
}

async function writeBytes(collection: AnkiCollection, container: Container): Promise<Uint8Array> {
  const written = await writePackage(collection, noFiles, { container }, engines)
  if (!written.ok) throw new Error(`${written.problem.detail} ${written.problem.where}`)
  return written.value.bytes
}

const parse = (extra: string | undefined): unknown => JSON.parse(extra ?? '{}')

/** The bytes of a file that says its name; one is gone. */
const readFile = async (name: string) => (name === 'b.txt' ? { type: 'gone', detail: 'It is gone.' } : new TextEncoder().encode(`the bytes of ${name}`))

/** The collection as it is read from the package that was written of it. */
async function goAround(collection: AnkiCollection, container: Container): Promise<AnkiCollection> {
  const read = await readPackage({ name: 'a.apkg', bytes: await writeBytes(collection, container) }, engines)
  if (!read.ok) throw new Error(`${read.problem.detail} ${read.problem.where}`)
  expect(read.value.collection.problems).toEqual([])
  return read.value.collection
}

test.each(['modern', 'legacy'] as const)('a %s package comes back as it was', async (container) => {
  const { collection, files } = aCollection()
  const written = await writePackage(collection, { names: [...files.keys()], read: async (name) => files.get(name) ?? { type: 'gone', detail: 'It is gone.' } }, { container }, engines)
  if (!written.ok) throw new Error(`${written.problem.detail} ${written.problem.where}`)
  expect(written.value.problems).toEqual([])
  const read = await readPackage({ name: 'a.apkg', bytes: written.value.bytes }, engines)
  if (!read.ok) throw new Error(`${read.problem.detail} ${read.problem.where}`)
  const { collection: back, readMedia } = read.value
  expect({ ...back, kind: '', schema: 18, media: [] }).toEqual({ ...collection, media: [] })
  expect(back.media.map(({ name }) => name)).toEqual([...files.keys()])
  for (const [name, bytes] of files) expect(await readMedia(name)).toEqual(bytes)
})

test('a packer that is started again packs the same bytes', async () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919) >>> at % 9)
  engines.packZstd(bytes)
  const again = await startZstd(new Uint8Array())
  // What the library does of itself after its start is done by now.
  await new Promise((done) => setTimeout(done, 50))
  expect(new Uint8Array(zstdDecompressSync(again(bytes)))).toEqual(bytes)
})

test.each(containers)('weights of each generation of FSRS, and a preset without steps, come back from a %s package', async (container) => {
  const presets = [17, 19, 21].map((length, at) => anAnkiPreset({ id: at + 1, name: `FSRS of ${length}`, desiredRetention: 0.85, weights: Array.from({ length }, (_, index) => index / 8) }))
  presets.push(anAnkiPreset({ id: 9, name: 'No steps', learningSteps: [], relearningSteps: [] }))
  expect((await goAround(withRows({ presets }), container)).presets).toEqual(presets)
})

test.each(containers)('what Anki keeps and Lectern does not use comes back from a %s package, what add-ons left too', async (container) => {
  const field = { sticky: true, id: '1234567890123456789', plainText: true, addon: { a: [1] } }
  const template = { bqfmt: '{{Front}}?', bafmt: '!', bfont: 'Arial', bsize: 14, id: '-5', addon: 'x' }
  const own = { originalId: '1600000000000', addon: { colour: 'red' } }
  const [front, back] = anAnkiNoteType().fields
  const [card] = anAnkiNoteType().templates
  if (front === undefined || back === undefined || card === undefined) throw new Error('There is no field.')
  const type = anAnkiNoteType({ type: 1, stockKind: 5, fields: [{ ...front, extra: JSON.stringify(field) }, back], templates: [{ ...card, extra: JSON.stringify(template) }], extra: JSON.stringify(own) })
  const [read] = (await goAround(withRows({ noteTypes: [type] }), container)).noteTypes
  expect([parse(read?.extra), parse(read?.fields[0]?.extra), parse(read?.templates[0]?.extra)]).toEqual([own, field, template])
  expect([read?.type, read?.stockKind, read?.fields[1]]).toEqual([1, 5, back])
})

test.each(containers)('what is damaged of that is left out of a %s package, ids that are none among it', async (container) => {
  const [front] = anAnkiNoteType().fields
  const [card] = anAnkiNoteType().templates
  if (front === undefined || card === undefined) throw new Error('There is no field.')
  const fields = ['{', '[]', '{"id":12}', '{"id":"1e3"}', '{"id":1.5}', '{"id":{}}'].map((extra, at) => ({ ...front, name: `Field ${at}`, extra }))
  const [type] = (await goAround(withRows({ noteTypes: [anAnkiNoteType({ fields, templates: [{ ...card, extra: 'null' }], extra: 'no JSON' })] }), container)).noteTypes
  expect([type?.extra, type?.templates, type?.fields.slice(0, 2)]).toEqual([undefined, [card], [{ ...front, name: 'Field 0' }, { ...front, name: 'Field 1' }]])
  // In messages an id is a number of 64 bits or none; JSON has room for anything.
  const ids = type?.fields.slice(2).map(({ extra }) => extra)
  expect(ids).toEqual(container === 'modern' ? ['{"id":"12"}', undefined, undefined, undefined] : ['{"id":12}', '{"id":"1e3"}', '{"id":1.5}', '{"id":{}}'])
})

test.each(containers)('a %s package of nothing, and one of decks without a preset, can be opened', async (container) => {
  const { lectern: _, ...plain } = withRows({ noteTypes: [], decks: [], presets: [], minutesWest: null })
  expect(await goAround(plain, container)).toMatchObject({ noteTypes: [], decks: [], presets: [], notes: [], minutesWest: null })
  expect((await goAround(withRows({ decks: [anAnkiDeck({ name: 'Über::Länder', preset: null })] }), container)).decks).toEqual([anAnkiDeck({ name: 'Über::Länder' })])
})

test('notes are written with the field they are sorted by, also those that lack it', async () => {
  const noteTypes = [anAnkiNoteType(), anAnkiNoteType({ id: 2, sortf: 1 })]
  const notes = [anAnkiNote({ id: 1, fields: ['<b>a</b>', 'b'] }), anAnkiNote({ id: 2, noteType: 2, fields: ['a', '<i>b</i>'] }), anAnkiNote({ id: 3, noteType: 2, fields: ['a'] }), anAnkiNote({ id: 4, noteType: 99, fields: [] })]
  const found = findCollection(await writeBytes(withRows({ noteTypes, notes }), 'legacy'))
  if (!found.ok) throw new Error(found.problem.detail)
  const database = engines.openSqlite(found.value.bytes)
  expect(database.exec('SELECT id, sfld FROM notes ORDER BY id')[0]?.values).toEqual([[1, 'a'], [2, 'b'], [3, ''], [4, '']])
  database.close()
})

test.each(containers)('a file that cannot be read is left out of a %s package and told; the others are found under their names', async (container) => {
  const names = ['a.png', 'b.txt', 'c.png', ...Array.from({ length: 20 }, (_, at) => `d${at}.txt`)]
  const told: [number, number][] = []
  const written = await writePackage(withRows({}), { names, read: readFile }, { container, onProgress: (done, of) => told.push([done, of]) }, engines)
  if (!written.ok) throw new Error(written.problem.detail)
  expect(written.value.problems).toEqual([{ type: 'gone', detail: 'It is gone.', where: 'b.txt' }])
  expect(told).toEqual([[0, 23], [20, 23]])
  const opened = await readPackage({ name: 'a', bytes: written.value.bytes }, engines)
  if (!opened.ok) throw new Error(opened.problem.detail)
  const there = names.filter((name) => name !== 'b.txt')
  expect(opened.value.collection.media.map(({ name }) => name)).toEqual(there)
  for (const name of there) expect(await opened.value.readMedia(name)).toEqual(new TextEncoder().encode(`the bytes of ${name}`))
})

test.each(containers)('rows that contradict one another, and files that break off, give no %s package and say so', async (container) => {
  const twice = withRows({ notes: [anAnkiNote({ id: 1 }), anAnkiNote({ id: 1 })], cards: [anAnkiCard()] })
  expect(await writePackage(twice, noFiles, { container }, engines)).toMatchObject({ ok: false, problem: { type: 'cannot-write', where: expect.stringContaining('UNIQUE') } })
  const breaking = { names: ['a.png'], read: async () => Promise.reject('the disk was pulled out') }
  expect(await writePackage(withRows({}), breaking, { container }, engines)).toEqual({ ok: false, problem: { type: 'cannot-write', detail: expect.any(String) } })
})
