import { expect, test } from 'vitest'
import { aDeckFile } from '../tests/builders/a-deck-file.ts'
import { someMemoryOptions } from '../tests/builders/some-memory-options.ts'
import type { PackedFile } from './formats/packed-file.ts'
import { openCollection } from './open-collection.ts'
import { ok, type Problem } from './result.ts'

const lost: Problem = { type: 'damaged-archive', detail: 'It cannot be unpacked.' }
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const hash = async (bytes: Uint8Array) => `${bytes.length}`.padStart(64, '0')

/** Opens an archive of these texts; a null one cannot be unpacked. `raw`: bytes that stand in place of a text. */
async function openZip(texts: Readonly<Record<string, string | null>>, raw: Readonly<Record<string, Uint8Array>> = {}) {
  const files = Object.entries(texts).map(([name, text]): PackedFile => ({ name, bytes: text?.length ?? 0, read: async () => (text === null ? lost : (raw[name] ?? encode(text))) }))
  return openCollection({ name: 'a.zip', bytes: encode('PK\u0003\u0004') }, { options: someMemoryOptions(), now: 0, hash, listFiles: () => ok(files) })
}

const openText = (text: string) => openCollection({ name: 'cards.txt', bytes: encode(text) }, { options: someMemoryOptions(), now: 0, hash })

const notes = (opened: Awaited<ReturnType<typeof openZip>>): number => (opened.ok ? opened.value.decks.reduce((sum, { file }) => sum + file.notes.length, 0) : -1)

test('the deck in an archive is found beside its files, and what cannot be read of it is said', async () => {
  const deck = JSON.stringify(aDeckFile({}, {}))
  expect(notes(await openZip({ 'media/list.json': '{}', '.hidden.json': '{}', 'rivers/deck.json': deck, 'map.png': 'a picture' }))).toBe(2)
  expect(await openZip({ 'deck.json': null })).toEqual({ ok: false, problem: lost })
  expect(await openZip({ 'deck.json': '\u0000\u0001\u0000\u0002' })).toMatchObject({ ok: false })
})

test('of a folder of texts those with cards are read, the unreadable are named, and files that none names are counted', async () => {
  const opened = await openZip({ 'one.md': 'Longest river in France::Loire\n', 'deep/two.md': 'Capital of Norway::Oslo\n', 'none.md': 'Only prose.\n', 'bad.md': null, 'a.png': 'a', 'b.png': 'b' })
  expect(notes(opened)).toBe(2)
  expect(opened).toMatchObject({ ok: true, value: { says: '4 texts in Markdown', problems: [{ type: 'damaged-archive', where: 'bad.md' }, { detail: '2 files beside the texts are named by no card and left out.' }] } })
  expect(await openZip({ 'none.md': 'Only prose.\n' })).toMatchObject({ ok: false, problem: { type: 'no-cards' } })
})

const mnemosyne = '<openSM2sync number_of_entries="4"><log type="10" o_id="t1"><name>x</name></log><log type="16" o_id="f1"><f>Norway</f><b>Oslo</b></log><log type="6" o_id="c1" card_t="1" fact="f1" fact_v="1.1" tags="t1" gr="-1" e="2.5" ac_rp="0" rt_rp="0" lps="0" l_rp="-1" n_rp="-1"/></openSM2sync>'
const mochi = '{:version 2 :decks [{:id :d1 :name "History" :cards ({:id :c1 :content "Norway\\n---\\nOslo"})}]}'

test('archives of other programs are known by what is in them, whatever they are called', async () => {
  for (const [name, text, kind] of [['cards.xml', mnemosyne, 'mnemosyne'], ['data.edn', mochi, 'mochi']] as const) {
    const opened = await openZip({ [name]: text })
    expect([opened.ok && opened.value.kind, notes(opened)]).toEqual([kind, 1])
  }
})

test('texts of other programs are known by what they say, whatever they are called', async () => {
  const xml = '<?xml version="1.0"?><SuperMemoCollection><SuperMemoElement><ID>2</ID><Type>Item</Type><Content><Question>Norway</Question><Answer>Oslo</Answer></Content></SuperMemoElement></SuperMemoCollection>'
  for (const text of [xml, 'Q: Norway\nA: Oslo\n']) {
    const opened = await openText(text)
    expect([opened.ok && opened.value.kind, notes(opened)]).toEqual(['supermemo', 1])
  }
})

test('the deck in an archive says in which letters it is written, or the reader is asked', async () => {
  expect(await openZip({ 'deck.json': 'x' }, { 'deck.json': Uint8Array.of(0x7b, 0xe9, 0x7d) })).toMatchObject({ ok: false, problem: { type: 'encoding-unknown' } })
})

test('a picture of a text is found in whichever text names it, and one that none names is not', async () => {
  const opened = await openZip({ 'one.md': 'Longest river in France::Loire\n', 'two.md': 'Flag of Norway ![[flag.png]]::red\n', 'flag.png': 'a flag' })
  if (!opened.ok) throw new Error(opened.problem.detail)
  const { media, readMedia } = opened.value
  expect(media.map(({ name }) => name)).toEqual(['flag.png'])
  expect(await readMedia(media[0]?.hash ?? '')).toEqual(encode('a flag'))
  expect(await readMedia('0'.repeat(64))).not.toBeInstanceOf(Uint8Array)
})

test('files of a package that cannot be read are told with their names, and a package is refused where none can be opened', async () => {
  const media = ['a.png', 'b.png', 'c.png', 'd.png', 'e.png'].map((name) => ({ name, size: null }))
  const collection = { kind: 'Anki package', schema: 11, crt: 0, mod: 0, rollover: 4, minutesWest: null, noteTypes: [], decks: [], presets: [], notes: [], cards: [], reviews: [], media, problems: [] }
  const readMedia = async (name: string) => (name === 'a.png' ? encode('a') : lost)
  const bytes = encode('SQLite format 3\u0000')
  const tools = { options: someMemoryOptions(), now: 0, hash }
  const opened = await openCollection({ name: 'x.apkg', bytes }, { ...tools, readPackage: async () => ok({ collection, readMedia }) })
  expect(opened).toMatchObject({ ok: true, value: { problems: [{ type: 'anki-unused-media' }, { type: 'unread-media', detail: '4 files in the package cannot be read and are left out: It cannot be unpacked.', where: 'b.png, c.png, d.png' }] } })
  if (opened.ok) expect(await opened.value.readMedia('no such file')).toBe(lost)
  expect(await openCollection({ name: 'x.apkg', bytes }, tools)).toMatchObject({ ok: false, problem: { type: 'other-kind' } })
})
