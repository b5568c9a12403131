import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { makeFromArticle, makingToDeck } from '../generate.ts'
import { deckFileSchema } from '../model/deck.ts'
import type { OpenedSource } from '../model/opened-source.ts'
import { openFile } from '../open/open-file.ts'
import { readSource } from '../read/read-source.ts'
import type { Problem, Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { checkDeckFile } from './check-deck-file.ts'
import { convertDeckFile } from './convert-deck-file.ts'
import { loadParser } from './load-parser.ts'
import { loadRecognition } from './load-recognition.ts'
import { reportDeck } from './report-deck.ts'

const usage = `Usage: npm run deck -- make FILE [-o OUT] [--all] [--ocr]
       npm run deck -- check FILE
       npm run deck -- convert IN OUT [--no-history] [--no-media] [--legacy] [--spreadsheet] [--obsidian]

Makes a deck of cards from each article in FILE: PDF, HTML, DOCX, EPUB,
Markdown or plain text. Without -o the decks are printed as JSON; with -o
they are written to OUT, numbered when there are several. --all also takes
the weak cards; --ocr recognises the text of scanned pages (English). A
report of what was read, made and left out goes to standard error.

"check" prints as JSON what importing FILE would do: decks, notes, cards,
answers, pictures and sounds, note types, and every problem. It ends with 1
when the file cannot be imported.

"convert" reads decks of any format and writes them in the one that OUT is
named for: .lectern.json or .lectern, .apkg (--legacy for the older form), .csv
or .tsv (--spreadsheet without formulas), .txt (for Anki), .md (--obsidian),
.lectern-archive (a collection that holds them; an archive as it was).
Several decks become a .lectern, or for Obsidian a .zip, beside that name.
`

/** Ends the program with a message on standard error. */
function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function explain({ detail, where }: Problem): string {
  return where === undefined ? detail : `${detail} (${where})`
}

/** "deck.json" for the first of one; "deck-2.json" for the second of several. */
function numberName(out: string, i: number, count: number): string {
  return count === 1 ? out : out.replace(/(\.lectern\.json|\.[^./\\]+)?$/, (ending) => `-${i + 1}${ending}`)
}

async function open(file: string, ocr: boolean): Promise<Result<OpenedSource>> {
  const name = basename(file)
  const bytes = new Uint8Array(readFileSync(file))
  const opened = await openFile({ name, bytes })
  if (opened.ok || opened.problem.type !== 'scanned-pdf') return opened
  if (!ocr) return fail(opened.problem.type, 'This PDF has no text, only pictures of pages. Add --ocr to recognise the text on them.')
  const { recognisePages } = await import('../open/recognise-pages.ts')
  const pages = await recognisePages(bytes, loadRecognition(), { onProgress: ({ what, done, of }) => (Number.isInteger(done) ? process.stderr.write(`${what}: ${done} of ${of}\n`) : true) })
  return pages.ok ? ok({ kind: 'pages', name, pages: pages.value, title: null, author: null, remarks: ['The text was recognised from pictures of pages; letters may be wrong.'] }) : pages
}

async function make({ file, out, all, ocr }: Arguments): Promise<void> {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) stop(`There is no file ${file}.`)
  const source = await open(file, ocr)
  if (!source.ok) stop(`${file}: ${explain(source.problem)}`)
  const articles = readSource(source.value)
  if (!articles.ok) stop(`${file}: ${explain(articles.problem)}`)
  const parse = await loadParser()
  const decks = articles.value.map((article) => {
    const making = makeFromArticle(article, { parse })
    process.stderr.write(`${reportDeck(making)}\n\n`)
    return deckFileSchema.parse(makingToDeck(making, all ? [1, 2, 3] : [1, 2]))
  })
  const files = decks.map((deck) => `${JSON.stringify(deck, null, 1)}\n`)
  if (out === null) process.stdout.write(files.join(''))
  else files.forEach((content, i) => writeFileSync(numberName(out, i, files.length), content))
}

interface Arguments {
  readonly file: string
  readonly out: string | null
  readonly all: boolean
  readonly ocr: boolean
}

function readArguments(given: readonly string[]): Arguments | null {
  let file: string | null = null
  let out: string | null = null
  let all = false
  let ocr = false
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? ''
    if (word === '--all') all = true
    else if (word === '--ocr') ocr = true
    else if (word === '-o') {
      at += 1
      out = given[at] ?? null
      if (out === null) return null
    } else if (file === null && !word.startsWith('-')) file = word
    else return null
  }
  return file === null ? null : { file, out, all, ocr }
}

const [command, ...rest] = process.argv.slice(2)
const given = command === 'make' ? readArguments(rest) : null
if (command === 'check' && rest.length === 1) process.exitCode = (await checkDeckFile(rest[0] ?? '')) ? 0 : 1
else if (command === 'convert') process.exitCode = (await convertDeckFile(rest)) ? 0 : 1
else if (command === undefined || command === '--help' || command === '-h') process.stdout.write(usage)
else if (given === null) stop(usage)
else await make(given)
