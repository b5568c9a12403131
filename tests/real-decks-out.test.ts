import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openDeckFile } from '../decks/cli/open-deck-file.ts'
import { writeTools } from '../decks/cli/write-tools.ts'
import type { OpenedCollection } from '../decks/formats/opened-collection.ts'
import { openCollection } from '../decks/open-collection.ts'
import { hashBytes } from '../decks/pack/hash-bytes.ts'
import { listFiles } from '../decks/pack/list-files.ts'
import { readPackage } from '../decks/pack/read-package.ts'
import { fieldSum, stripField } from '../decks/pack/strip-field.ts'
import { writeCollection, type ExportFormat } from '../decks/write-collection.ts'
import { asPacked } from './builders/as-packed.ts'
import { checkPackage } from './builders/check-package.ts'
import { packEngines } from './builders/pack-engines.ts'
import { someMemoryOptions } from './builders/some-memory-options.ts'

// Each deck of others is taken in, written out, and taken in again.

const root = resolve(import.meta.dirname, '../../shared/decks')
const has = existsSync(root)
if (!has) console.log('The decks of others are not here (../shared/decks is missing).')

const engines = await packEngines()
const options = someMemoryOptions()
const now = Date.UTC(2026, 0, 5, 12)

const read = (name: string, bytes: Uint8Array) => openCollection({ name, bytes }, { options, now, hash: hashBytes, listFiles, readPackage: (file) => readPackage(file, engines) })

/** The files that hold decks. */
function listDecks(folder: string): string[] {
  if (!has) return []
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? listDecks(path) : name === 'README.md' ? [] : [path]
  })
}

const files = listDecks(root)

async function write({ decks, presets, readMedia }: OpenedCollection, format: ExportFormat): Promise<{ name: string; bytes: Uint8Array }> {
  const written = await writeCollection({ decks: decks.map(({ file }) => file), presets }, format, { history: true, media: true }, { ...(await writeTools(now)), clock: options.clock, readMedia })
  if (!written.ok) throw new Error(`${written.problem.detail} ${written.problem.where ?? ''}`)
  return { name: `again${written.value.ending}`, bytes: written.value.bytes }
}

async function again(opened: OpenedCollection, format: ExportFormat): Promise<OpenedCollection> {
  const { name, bytes } = await write(opened, format)
  if (name.endsWith('.apkg')) expect(checkPackage(bytes, engines.openSqlite)).toEqual([])
  const back = await read(name, bytes)
  if (!back.ok) throw new Error(`${back.problem.detail} ${back.problem.where ?? ''}`)
  return back.value
}

const inOrder = ({ decks }: OpenedCollection) => decks.map(({ file }) => asPacked(file, options.clock)).sort((a, b) => (a.deck.id < b.deck.id ? -1 : 1))

test.runIf(has).each(files.map((path) => [path.slice(root.length + 1), path]))('%s', { timeout: 60_000 }, async (_, path) => {
  const first = await read(basename(path), new Uint8Array(readFileSync(path)))
  const same = await openDeckFile(path)
  expect(same.ok).toBe(first.ok)
  if (!first.ok || first.value.decks.every(({ file }) => file.notes.length === 0)) return
  const opened = { ...first.value, decks: first.value.decks.filter(({ file }) => file.notes.length > 0) }
  for (const format of ['anki', 'anki-legacy'] as const) {
    const back = await again(opened, format)
    expect(inOrder(back)).toEqual(inOrder(opened))
    for (const { hash } of back.media) expect(await back.readMedia(hash)).toEqual(await opened.readMedia(hash))
  }
  const lectern = await again(opened, 'lectern')
  expect(inOrder(lectern)).toEqual(inOrder(opened))
  for (const format of ['csv', 'tsv', 'spreadsheet', 'anki-text', 'markdown', 'obsidian'] as const) expect((await again(opened, format)).decks.length).toBeGreaterThan(0)
})

test.runIf(has)('the sum by which Anki finds notes of the same first field is Anki’s own', async () => {
  let notes = 0
  // One of them was written by another program, which counts in its own way.
  for (const path of files.filter((name) => name.endsWith('.apkg') && !name.includes('anki-apkg-export'))) {
    const collection = unzipSync(new Uint8Array(readFileSync(path)))
    const bytes = collection['collection.anki21'] ?? collection['collection.anki2']
    if (bytes === undefined) continue
    const database = engines.openSqlite(bytes)
    for (const [flds, csum] of database.exec('SELECT flds, csum FROM notes')[0]?.values ?? []) {
      if (csum === 0) continue
      notes += 1
      expect(fieldSum(stripField(String(flds).split('\u001F')[0] ?? '')), String(flds)).toBe(csum)
    }
    database.close()
  }
  expect(notes).toBeGreaterThan(50)
})
