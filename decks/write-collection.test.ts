import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { asPacked } from '../tests/builders/as-packed.ts'
import { checkPackage } from '../tests/builders/check-package.ts'
import { packEngines } from '../tests/builders/pack-engines.ts'
import { randomDecks, type KnownFiles } from '../tests/builders/random-decks.ts'
import { someMemoryOptions } from '../tests/builders/some-memory-options.ts'
import { utcClock } from '../tests/builders/zone-clock.ts'
import type { OpenedCollection } from './formats/opened-collection.ts'
import { standardPreset, type Preset } from './model/preset.ts'
import { openCollection } from './open-collection.ts'
import { hashBytes } from './pack/hash-bytes.ts'
import { listFiles } from './pack/list-files.ts'
import { readPackage } from './pack/read-package.ts'
import { writePackage } from './pack/write-package.ts'
import { startZip } from './pack/write-zip.ts'
import { startZstd } from './pack/zstd.ts'
import { writeCollection, type ExportFormat, type WriteTools, type WrittenDecks } from './write-collection.ts'

const engines = { ...(await packEngines()), packZstd: await startZstd(new Uint8Array()) }
const clock = utcClock()
const now = Date.UTC(2026, 0, 5, 12)
const known: KnownFiles = await Promise.all(['one', 'two', 'three'].map(async (text) => [await hashBytes(new TextEncoder().encode(text)), new TextEncoder().encode(text)] as const))

const tools: WriteTools = {
  now,
  clock,
  startZip,
  readMedia: async (hash) => known.find(([each]) => each === hash)?.[1] ?? { type: 'file-missing', detail: 'It is gone.' },
  writePackage: (collection, media, container, onProgress) => writePackage(collection, media, { container, onProgress }, engines),
}

async function write(written: WrittenDecks, format: ExportFormat, options = { history: true, media: true }): Promise<{ bytes: Uint8Array; ending: string }> {
  const made = await writeCollection(written, format, options, tools)
  if (!made.ok) throw new Error(`${made.problem.detail} ${made.problem.where ?? ''}`)
  return made.value
}

async function read(name: string, bytes: Uint8Array): Promise<OpenedCollection> {
  const opened = await openCollection({ name, bytes }, { options: someMemoryOptions(), now, hash: hashBytes, listFiles, readPackage: (file) => readPackage(file, engines) })
  if (!opened.ok) throw new Error(`${opened.problem.detail} ${opened.problem.where ?? ''}`)
  return opened.value
}

const order = (list: readonly ReturnType<typeof asPacked>[]) => [...list].sort((a, b) => (a.deck.id < b.deck.id ? -1 : 1))

const preset: Preset = { ...standardPreset, id: 'preset-1' as Preset['id'], name: 'Hard', desiredRetention: 0.93, newPerDay: 7, weights: Array.from({ length: 21 }, (_, at) => at / 16) }

test.each(['anki', 'anki-legacy'] as const)('decks come back from %s as they were, in all that it can hold', async (format) => {
  await fc.assert(
    fc.asyncProperty(randomDecks(known), async ({ decks }) => {
      const presets = [{ preset, decks: decks.slice(0, 1).map(({ deck }) => deck.id) }]
      const { bytes } = await write({ decks, presets }, format)
      expect(checkPackage(bytes, engines.openSqlite)).toEqual([])
      const back = await read('a.apkg', bytes)
      expect(order(back.decks.map(({ file }) => asPacked(file, clock)))).toEqual(order(decks.map((deck) => asPacked(deck, clock))))
      expect(back.presets).toEqual(presets)
      for (const { hash } of back.media) expect(await back.readMedia(hash)).toEqual(known.find(([each]) => each === hash)?.[1])
    }),
    { numRuns: 50 },
  )
})

test('decks come back from the Lectern format as they were, one and several', async () => {
  await fc.assert(
    fc.asyncProperty(randomDecks(known), async ({ decks }) => {
      const { bytes, ending } = await write({ decks, presets: [] }, 'lectern')
      expect(ending).toBe(decks.length === 1 ? '.lectern.json' : '.lectern')
      const back = await read(`a${ending}`, bytes)
      expect(back.decks.map(({ file }) => file)).toEqual(decks)
      for (const { hash } of decks.flatMap(({ media = [] }) => media)) expect(await back.readMedia(hash)).toEqual(known.find(([each]) => each === hash)?.[1])
    }),
    { numRuns: 50 },
  )
})

test('without history all cards are new, and without media there are no files', async () => {
  await fc.assert(
    fc.asyncProperty(randomDecks(known, 2), fc.constantFrom('anki' as const, 'anki-legacy' as const, 'lectern' as const), async ({ decks }, format) => {
      const { bytes, ending } = await write({ decks, presets: [{ preset, decks: decks.map(({ deck }) => deck.id) }] }, format, { history: false, media: false })
      const back = await read(`a${ending}`, bytes)
      expect(back.decks.flatMap(({ file }) => file.studies ?? [])).toEqual([])
      expect(back.presets).toEqual([])
      expect(back.media).toEqual([])
      expect(new Set(back.decks.flatMap(({ file }) => file.notes.map(({ id }) => id)))).toEqual(new Set(decks.flatMap(({ notes }) => notes.map(({ id }) => id))))
    }),
    { numRuns: 20 },
  )
})

test.each(['csv', 'tsv', 'spreadsheet', 'anki-text', 'markdown', 'obsidian'] as const)('%s can be read back', async (format) => {
  await fc.assert(
    fc.asyncProperty(randomDecks(known, 2), async ({ decks }) => {
      const { bytes, ending } = await write({ decks, presets: [] }, format)
      const back = await read(`a${ending}`, bytes)
      expect(back.decks.flatMap(({ file }) => file.notes).length).toBeGreaterThan(0)
    }),
    { numRuns: 50 },
  )
})

test('no deck is no file', async () => {
  expect(await writeCollection({ decks: [], presets: [] }, 'anki', { history: true, media: true }, tools)).toMatchObject({ ok: false, problem: { type: 'no-decks' } })
})
