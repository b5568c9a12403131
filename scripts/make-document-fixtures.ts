// Makes the documents in tests/fixtures from the Markdown in tests/fixtures/text: the same text in the shapes that real
// programs give it, and damaged ones. `node scripts/make-document-fixtures.ts` writes them; a test compares the bytes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { zipSync } from 'fflate'
import { calibreBook, pandocBook, sigilBook } from './fixture-books.ts'
import type { DocumentParts } from './fixture-documents.ts'
import { docsDocument, libreDocument, wordDocument } from './fixture-documents.ts'
import { blogPage, letterPage, tablePage, wikiPage, wordPage } from './fixture-pages.ts'
import { clippedMarkdown, notebookMarkdown, oldMacText, siteMarkdown, typedText, wideText, wrappedText } from './fixture-plain.ts'
import type { FixtureText } from './fixture-text.ts'
import { readFixtureText } from './fixture-text.ts'

/** Where the fixtures lie. */
export const fixtureFolder = resolve(import.meta.dirname, '../tests/fixtures')

function pack(parts: DocumentParts): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => [name, [new TextEncoder().encode(text), { level: name === 'mimetype' ? 0 : 9, mtime: new Date(2020, 0, 1) }]] as const)
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0])
}

/** Windows-1252 of text that has no other letters than its quotes and dashes beyond Latin-1. */
function toWindows(text: string): Uint8Array {
  const codes = new Map([['\u2018', 0x91], ['\u2019', 0x92], ['\u201C', 0x93], ['\u201D', 0x94], ['\u2013', 0x96], ['\u2014', 0x97]])
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? letter.charCodeAt(0))
}

function longChapter(title: string, texts: readonly FixtureText[]): FixtureText {
  let shift = 0
  const blocks: FixtureText['blocks'][number][] = []
  const notes: FixtureText['notes'][number][] = []
  for (const text of texts) {
    for (const block of text.blocks) blocks.push({ ...block, runs: block.runs.map((run) => ('note' in run ? { note: run.note + shift } : run)) })
    for (const note of text.notes) notes.push({ ...note, number: note.number + shift })
    shift = notes.length
  }
  return { ...(texts[0] as FixtureText), title, blocks, notes }
}

const readSource = (name: string): FixtureText => readFixtureText(join(fixtureFolder, 'text', `${name}.md`))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The documents by their names in the folder of fixtures. */
export function makeFixtures(): Map<string, Uint8Array> {
  const [canal, quake, radium, toyota] = [readSource('canal'), readSource('quake'), readSource('radium'), readSource('toyota')]
  const docx = pack(wordDocument(canal))
  const epub = pack(pandocBook(toyota))
  const chapters = [longChapter('Engines and earthquakes', [toyota, quake, radium, canal]), longChapter('Canals and rays', [canal, radium, quake, toyota])]
  return new Map([
    ['html/wikipedia.html', utf8(wikiPage(canal))],
    ['html/wordpress.html', utf8(blogPage(toyota))],
    ['html/word-export.html', toWindows(wordPage(quake))],
    ['html/newsletter.html', utf8(letterPage(radium))],
    ['html/table-layout.html', utf8(tablePage(toyota))],
    ['html/damaged.html', utf8(wikiPage(canal).slice(0, 420))],
    ['docx/word.docx', docx],
    ['docx/libreoffice.docx', pack(libreDocument(quake))],
    ['docx/google-docs.docx', pack(docsDocument(radium))],
    ['docx/damaged.docx', docx.slice(0, Math.floor(docx.length * 0.7))],
    ['epub/pandoc.epub', epub],
    ['epub/calibre.epub', pack(calibreBook(quake))],
    ['epub/sigil.epub', pack(sigilBook('Made and unmade', chapters))],
    ['epub/damaged.epub', epub.slice(0, Math.floor(epub.length * 0.6))],
    ['text/notebook.md', utf8(notebookMarkdown(canal))],
    ['text/site.md', utf8(siteMarkdown(quake))],
    ['text/clipped.md', utf8(clippedMarkdown(radium))],
    ['text/damaged.md', utf8(notebookMarkdown(canal).split('%%')[0] ?? '')],
    ['text/wrapped.txt', utf8(wrappedText(canal))],
    ['text/windows.txt', toWindows(typedText(quake))],
    ['text/wide.txt', wideText(toyota)],
    ['text/old-mac.txt', oldMacText(quake)],
    ['text/damaged.txt', Uint8Array.from({ length: 4000 }, (_, index) => (index * index * 7 + index * 13) % 256)],
  ])
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, bytes] of makeFixtures()) {
    mkdirSync(dirname(join(fixtureFolder, name)), { recursive: true })
    writeFileSync(join(fixtureFolder, name), bytes)
  }
}
