import { expect, test } from 'vitest'
import { aDeckFile } from '../tests/builders/a-deck-file.ts'
import { someMemoryOptions } from '../tests/builders/some-memory-options.ts'
import type { PackedFile } from './formats/packed-file.ts'
import { openCollection } from './open-collection.ts'
import { ok, type Problem } from './result.ts'

const lost: Problem = { type: 'damaged-archive', detail: 'It cannot be unpacked.' }
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const hash = async (bytes: Uint8Array) => `${bytes.length}`.padStart(64, '0')

/** Opens an archive of these texts; a null one cannot be unpacked. */
async function openZip(texts: Readonly<Record<string, string | null>>) {
  const files = Object.entries(texts).map(([name, text]): PackedFile => ({ name, bytes: text?.length ?? 0, read: async () => (text === null ? lost : encode(text)) }))
  return openCollection({ name: 'a.zip', bytes: encode('PK\u0003\u0004') }, { options: someMemoryOptions(), now: 0, hash, listFiles: () => ok(files) })
}

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
