import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { writeTools } from '../../decks/cli/write-tools.ts'
import { writeDecksArchive } from '../../decks/collection/write-decks-archive.ts'
import { openCollection } from '../../decks/open-collection.ts'
import { hashBytes } from '../../decks/pack/hash-bytes.ts'
import { listFiles } from '../../decks/pack/list-files.ts'
import { readPackage } from '../../decks/pack/read-package.ts'
import { startZip } from '../../decks/pack/write-zip.ts'
import { startArchive } from '../../decks/write-archive.ts'
import { writeCollection, type ExportFormat } from '../../decks/write-collection.ts'
import { makeFixtures } from '../../scripts/make-document-fixtures.ts'
import { aPackage, buildCollection, buildPackage } from '../builders/a-package.ts'
import { aPdf } from '../builders/a-pdf.ts'
import { packEngines } from '../builders/pack-engines.ts'
import { someMemoryOptions } from '../builders/some-memory-options.ts'

/** A whole file of a format, from which others are made by changing it, and which reader it is for. */
export interface OwnFile {
  readonly format: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly reader: 'deck' | 'article'
}

const root = resolve(import.meta.dirname, '../..')
const now = Date.UTC(2026, 0, 5, 12)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The examples of our own documentation, by the name of their kind; the first of several. */
function readExamples(): Map<string, string[]> {
  const examples = new Map<string, string[]>()
  const page = readFileSync(join(root, 'docs/formats.md'), 'utf8').replaceAll('\r\n', '\n')
  for (const [, kind = '', text = ''] of page.matchAll(/```(json|csv|anki|markdown|xml|crowdanki|supermemo|edn)\n([\s\S]*?)```/g)) examples.set(kind, [...(examples.get(kind) ?? []), text])
  return examples
}

const transit = '["^ ","~:version",2,"~:templates",["~#list",[["^ ","~:id","~:t","~:name","W","~:content","<< Front >>\\n---\\n<< Back >>","~:fields",["^ ","~:name",["^ ","~:id","~:name","~:name","Front"],"~:b",["^ ","~:id","~:b","~:name","Back"]]]]],"~:decks",[["^ ","~:id","~:d1","~:name","Europe","~:cards",["~#list",[["^ ","~:id","~:c1","~:content","Norway\\n---\\nOslo ![](@media/a.png)","~:reviews",[["^ ","~:date",["^ ","~#dt",1704067200000],"~:interval",3,"~:remembered?",true]]]]]]]]'

const deck = (format: string, name: string, bytes: Uint8Array): OwnFile => ({ format, name, bytes, reader: 'deck' })

/** Whole files of every format that is read. They are made here, from our own builders and documentation. */
export async function ownFiles(): Promise<readonly OwnFile[]> {
  const { openSqlite } = await packEngines()
  const examples = readExamples()
  const example = (kind: string, at = 0): string => examples.get(kind)?.[at] ?? ''
  const parts = aPackage()
  const texts = ['markdown', 'xml', 'crowdanki', 'supermemo'].map((kind) => examples.get(kind) ?? [])
  const [markdown = [], xml = [], crowdanki = [], supermemo = []] = texts
  return [
    deck('apkg-legacy', 'a.apkg', buildPackage(openSqlite, parts, 'anki2')), deck('apkg-anki21', 'a.apkg', buildPackage(openSqlite, parts, 'anki21')), deck('apkg-anki21b', 'a.apkg', buildPackage(openSqlite, parts, 'anki21b')), deck('colpkg', 'a.colpkg', buildPackage(openSqlite, parts, 'anki21b')),
    deck('anki2', 'collection.anki2', buildCollection(openSqlite, parts, 11)), deck('sqlite-18', 'collection.anki21b', buildCollection(openSqlite, parts, 18)), deck('zstd', 'collection.anki21b', zstdCompressSync(buildCollection(openSqlite, parts, 18))),
    ...await writtenFiles(buildPackage(openSqlite, parts, 'anki21b')),
    ...markdown.map((text) => deck(text.includes('#flashcards') ? 'obsidian' : 'markdown', 'a.md', utf8(text))),
    deck('zip-folder', 'vault.zip', zipSync({ 'Europe/one.md': utf8(example('markdown', 1)), 'two.md': utf8('Q: Which?\nA: ![](a.png)\n'), 'a.png': new Uint8Array([1, 2, 3]) })),
    ...xml.map((text) => deck(text.includes('SuperMemo') ? 'supermemo-xml' : 'mnemosyne', 'a.xml', utf8(text))),
    deck('mnemosyne-cards', 'a.cards', zipSync({ 'cards.xml': utf8(example('xml', 1)), METADATA: utf8('tags:\n') })),
    ...crowdanki.flatMap((text) => [deck('crowdanki', 'deck.json', utf8(text)), deck('crowdanki-zip', 'a.zip', zipSync({ 'a/deck.json': utf8(text), 'a/media/a.png': new Uint8Array([1]) }))]),
    ...supermemo.map((text) => deck('supermemo', 'a.txt', utf8(text))),
    deck('mochi', 'a.mochi', zipSync({ 'data.edn': utf8(example('edn')), 'a.png': new Uint8Array([1]) })),
    deck('mochi-transit', 'a.mochi', zipSync({ 'data.json': utf8(transit), 'a.png': new Uint8Array([1]) })),
    deck('anki-text-example', 'a.txt', utf8(example('anki'))),
    ...articleFiles(),
  ]
}

/** The deck of a package in every format that is written, and as an archive of a whole collection. */
async function writtenFiles(source: Uint8Array): Promise<OwnFile[]> {
  const engines = await packEngines()
  const opened = await openCollection({ name: 'a.apkg', bytes: source }, { options: someMemoryOptions(), now, hash: hashBytes, listFiles, readPackage: (file) => readPackage(file, engines) })
  if (!opened.ok) throw new Error(opened.problem.detail)
  const { readMedia, presets } = opened.value
  const decks = opened.value.decks.map(({ file }) => file)
  const tools = { ...(await writeTools(now)), readMedia }
  const files: OwnFile[] = []
  for (const format of ['lectern', 'csv', 'tsv', 'spreadsheet', 'anki-text', 'markdown', 'obsidian'] as const satisfies readonly ExportFormat[]) {
    const written = await writeCollection({ decks, presets }, format, { history: true, media: true }, tools)
    if (written.ok) files.push({ format: format === 'lectern' ? 'deck-box' : format, name: `a${written.value.ending}`, bytes: written.value.bytes, reader: 'deck' })
  }
  const one = await writeCollection({ decks: decks.slice(0, 1), presets }, 'lectern', { history: true, media: true }, tools)
  if (one.ok) files.push({ format: 'json-deck', name: 'a.lectern.json', bytes: one.value.bytes, reader: 'deck' })
  const archive = startArchive(startZip(), hashBytes)
  await writeDecksArchive({ decks, presets }, archive, { now, hash: hashBytes, readMedia })
  files.push({ format: 'archive', name: 'a.lectern', bytes: archive.finish(decks.map((file) => file.deck.title), now), reader: 'deck' })
  return files
}

function articleFiles(): OwnFile[] {
  const made = makeFixtures()
  const some = ['html/wikipedia.html', 'html/word-export.html', 'docx/word.docx', 'docx/libreoffice.docx', 'epub/pandoc.epub', 'epub/calibre.epub', 'text/notebook.md', 'text/windows.txt', 'text/wide.txt']
  const words = ['A bridge too far', 'The bridge was opened on 3 May 1931.1 It is 40 miles', 'long and was built by 300 workers.', '1 See the report of 1932.'].map((text, at) => ({ x: 72, y: 700 - at * 24, size: at === 0 ? 20 : 11, text, bold: at === 0 }))
  const pdf = aPdf({ title: 'Bridges', pages: [{ words }, { words: words.slice(1), rotate: 90 }] })
  return [
    ...some.map((name): OwnFile => ({ format: (name.split('/')[0] ?? '').replace('text', 'article-text'), name: name.split('/')[1] ?? name, bytes: made.get(name) ?? new Uint8Array(), reader: 'article' })),
    { format: 'pdf', name: 'a.pdf', bytes: pdf, reader: 'article' },
  ]
}
