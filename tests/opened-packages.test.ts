// Packages of Anki through the code that the app opens them with: what is told of them, and what a second import does.
import { zstdCompressSync } from 'node:zlib'
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { toBase64 } from '../decks/formats/base64.ts'
import { boxList } from '../decks/formats/deck-box.ts'
import type { OpenedCollection } from '../decks/formats/opened-collection.ts'
import { writeDeckJson } from '../decks/formats/write-deck-json.ts'
import { openCollection } from '../decks/open-collection.ts'
import { hashBytes } from '../decks/pack/hash-bytes.ts'
import { listFiles } from '../decks/pack/list-files.ts'
import { readPackage } from '../decks/pack/read-package.ts'
import { aDeckFile } from './builders/a-deck-file.ts'
import { aPackage, anAnkiCard, anAnkiNote, anAnkiNoteType, buildCollection, buildPackage } from './builders/a-package.ts'
import { packEngines } from './builders/pack-engines.ts'
import { someMemoryOptions } from './builders/some-memory-options.ts'

const engines = await packEngines()
const tools = { options: someMemoryOptions(), now: Date.UTC(2026, 0, 5, 12), hash: hashBytes, listFiles, readPackage: (file: { name: string; bytes: Uint8Array }) => readPackage(file, engines) }

async function open(bytes: Uint8Array, name = 'a.apkg'): Promise<OpenedCollection> {
  const opened = await openCollection({ name, bytes }, tools)
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

const types = ({ problems }: OpenedCollection): string[] => problems.map(({ type }) => type)

test('scripts of templates are told once for each note type, however many notes it has', async () => {
  const scripted = { name: 'Card 1', qfmt: '{{Front}}<script>run()</script>', afmt: '{{FrontSide}}<img src=x onerror="run()">{{Back}}' }
  const noteTypes = [anAnkiNoteType({ templates: [scripted] }), anAnkiNoteType({ id: 1002, name: 'Other', templates: [scripted] }), anAnkiNoteType({ id: 1003, name: 'Plain' })]
  const notes = Array.from({ length: 9 }, (_, at) => anAnkiNote({ id: at + 1, noteType: 1001 + (at % 3) }))
  const cards = notes.map(({ id }) => anAnkiCard({ id, note: id }))
  const told = (await open(buildPackage(engines.openSqlite, { noteTypes, notes, cards }, 'anki2'))).problems.filter(({ type }) => type === 'template-script')
  expect(told.map(({ where }) => where)).toEqual(['Basic', 'Other'])
})

/** The list of media of the newest container, each with the length that it says. */
function listMedia(files: readonly (readonly [name: string, size: number])[]): Uint8Array {
  const list = new BinaryWriter()
  for (const [name, size] of files) list.tag(1, WireType.LengthDelimited).bytes(new BinaryWriter().tag(1, WireType.LengthDelimited).string(name).tag(2, WireType.Varint).uint32(size).finish())
  return zstdCompressSync(list.finish())
}

test('files of a package that grow without end, or are not as long as they say, are left out and told', async () => {
  const notes = [anAnkiNote({ id: 1, fields: ['<img src="bomb.png"><img src="short.png"><img src="good.png">', 'x'] })]
  const collection = zstdCompressSync(buildCollection(engines.openSqlite, { notes, cards: [anAnkiCard({ id: 1, note: 1 })] }, 18))
  const one = zstdCompressSync(new Uint8Array([1]))
  const opened = await open(zipSync({ 'collection.anki21b': collection, media: listMedia([['bomb.png', 60_000_000], ['short.png', 2], ['good.png', 1]]), 0: zstdCompressSync(new Uint8Array(60_000_000)), 1: one, 2: one }))
  expect(opened.media.map(({ name }) => name)).toEqual(['good.png'])
  expect(opened.problems).toContainEqual({ type: 'unread-media', detail: expect.stringContaining('2 files'), where: 'bomb.png, short.png' })
})

async function refuse(bytes: Uint8Array, name: string) {
  const opened = await openCollection({ name, bytes }, tools)
  return opened.ok ? 'opened' : opened.problem
}

test('a text beyond 100 MB, and what is no deck at all, are refused with a sentence', async () => {
  expect(await refuse(new Uint8Array(100_000_001).fill(97), 'a.txt')).toMatchObject({ type: 'too-big', detail: expect.stringMatching(/100 MB.*\.$/) })
  for (const start of ['%PDF-1.7', '\u0089PNG\r\n', '\u001F\u008B\b']) expect(await refuse(Uint8Array.from(start, (letter) => letter.charCodeAt(0)), 'a.apkg')).toMatchObject({ type: 'other-kind', detail: expect.stringMatching(/Nothing was added\.$/) })
})

test('of a folder of very many texts the first ones are read, and that is told', async () => {
  const files = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`${at}.md`, new TextEncoder().encode(at === 0 ? 'Q: What is the capital of Norway?\nA: Oslo\n' : 'text\n')]))
  const opened = await open(zipSync(files, { level: 0 }), 'vault.zip')
  expect(types(opened)).toEqual(['too-many-files'])
  expect(opened.decks.flatMap(({ file }) => file.notes)).toHaveLength(1)
})

const aText = (name: string) => new TextEncoder().encode(`Q: What is on ${name}?\nA: ![](${name})\n`)

test('pictures of a folder of texts are known by whichever text names them', async () => {
  const opened = await open(zipSync({ 'one.md': aText('a.png'), 'two.md': aText('b.png'), 'three.md': new TextEncoder().encode('no card'), 'a.png': new Uint8Array([1]), 'b.png': new Uint8Array([2]), 'c.png': new Uint8Array([3]) }), 'vault.zip')
  expect(opened.media.map(({ name }) => name).toSorted()).toEqual(['a.png', 'b.png'])
  expect(opened.problems).toEqual([{ type: 'media-unused', detail: 'One file beside the texts is named by no card and left out.' }])
})

test('what a package holds is the same whichever container brings it', async () => {
  const [first, ...others] = await Promise.all((['anki2', 'anki21', 'anki21b'] as const).map(async (container) => open(buildPackage(engines.openSqlite, aPackage(), container))))
  for (const other of others) expect({ ...other, says: '', readMedia: null }).toEqual({ ...first, says: '', readMedia: null })
})

test('a card that stands in two texts of a folder, or in two decks of one file, is taken once and told', async () => {
  const same = new TextEncoder().encode('---\ntags: [flashcards/Europe]\n---\nNorway::Oslo\n')
  const opened = await open(zipSync({ 'one.md': same, 'two.md': same }), 'vault.zip')
  expect(opened.decks.map(({ file, duplicates }) => [file.notes.length, duplicates])).toEqual([[1, []], [0, [{ question: 'Norway', kept: 'Europe', left: 'Europe', sameAnswer: true }]]])
  const json = writeDeckJson(aDeckFile({}))
  const box = new TextEncoder().encode(JSON.stringify({ format: 'lectern-decks', version: 1, decks: ['a.json', 'b.json'], presets: [] }))
  const boxed = await open(zipSync({ [boxList]: box, 'a.json': json, 'b.json': json }), 'a.lectern')
  expect(boxed.decks.map(({ file }) => file.notes.length)).toEqual([1, 0])
})

test('a picture in a deck of ours that is not what its sum says is left out and told', async () => {
  const [one, two] = [new Uint8Array([1]), new Uint8Array([2])]
  const deck = { ...aDeckFile({}), version: 2 as const, media: [{ hash: await hashBytes(one), name: 'one.png', bytes: 1, data: toBase64(one) }, { hash: await hashBytes(two), name: 'two.png', bytes: 1, data: toBase64(one) }] }
  const opened = await open(writeDeckJson(deck), 'a.lectern.json')
  expect([opened.media.map(({ name }) => name), types(opened)]).toEqual([['one.png'], ['damaged-media']])
  expect(await opened.readMedia(await hashBytes(one))).toEqual(one)
})

test('two cards of one id in one note are told; the rest is read', async () => {
  const text = '# Capitals\n<!-- lectern deck {"id":"capitals","subtitle":""} -->\n\n## Norway?\n<!-- lectern card {"note":"n","card":"c"} -->\n\nOslo\n\n## Sweden?\n<!-- lectern card {"note":"n","card":"c"} -->\n\nStockholm\n\n## Finland?\n<!-- lectern card {"note":"f","card":"f"} -->\n\nHelsinki\n'
  const opened = await open(new TextEncoder().encode(text), 'a.md')
  expect(opened.decks.map(({ file, rejected }) => [file.notes.map(({ id }) => id), rejected.map(({ reason }) => reason)])).toEqual([[['f'], ['bad-id']]])
})

test('a text of Markdown that is called by its ending alone has a title', async () => {
  expect((await open(new TextEncoder().encode('Q: a?\nA: b\n'), '.md')).decks[0]?.file.deck.title).toBe('Imported cards')
})
