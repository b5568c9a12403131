import { zstdDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { aPackage } from '../../tests/builders/a-package.ts'
import { packEngines } from '../../tests/builders/pack-engines.ts'
import type { AnkiCollection } from '../anki/anki-collection.ts'
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
