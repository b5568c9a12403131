import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { makeFromArticle, makingToDeck } from '../generate.ts'
import { deckFileSchema } from '../model/deck.ts'
import type { OpenedSource } from '../model/opened-source.ts'
import { openFile } from '../open/open-file.ts'
import { readSource } from '../read/read-source.ts'
import type { Problem, Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { loadParser } from './load-parser.ts'
import { loadRecognition } from './load-recognition.ts'
import { reportDeck } from './report-deck.ts'

/** What came of making decks: what stands on standard output, and what was said beside it. */
export interface MadeDecks {
  readonly done: boolean
  readonly printed: string
}

interface Making {
  readonly file: string
  readonly out: string | null
  readonly all: boolean
  readonly ocr: boolean
}

/** Makes decks from the articles of a file, as `make` of the command does; null when the words after it are none of its. `say` takes what is said on the way. */
export async function makeDecks(given: readonly string[], say: (text: string) => void): Promise<MadeDecks | null> {
  const making = readArguments(given)
  if (making === null) return null
  const { file, out, all, ocr } = making
  const stop = (message: string): MadeDecks => {
    say(`${message}\n`)
    return { done: false, printed: '' }
  }
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return stop(`There is no file ${file}.`)
  const source = await open(file, ocr, say)
  if (!source.ok) return stop(`${file}: ${explain(source.problem)}`)
  const articles = readSource(source.value)
  if (!articles.ok) return stop(`${file}: ${explain(articles.problem)}`)
  const parse = await loadParser()
  const decks = articles.value.map((article) => {
    const made = makeFromArticle(article, { parse })
    say(`${reportDeck(made)}\n\n`)
    return deckFileSchema.parse(makingToDeck(made, all ? [1, 2, 3] : [1, 2]))
  })
  const files = decks.map((deck) => `${JSON.stringify(deck, null, 1)}\n`)
  if (out === null) return { done: true, printed: files.join('') }
  files.forEach((content, i) => writeFileSync(numberName(out, i, files.length), content))
  return { done: true, printed: '' }
}

function explain({ detail, where }: Problem): string {
  return where === undefined ? detail : `${detail} (${where})`
}

/** "deck.json" for the first of one; "deck-2.json" for the second of several. */
function numberName(out: string, i: number, count: number): string {
  return count === 1 ? out : out.replace(/(\.lectern\.json|\.[^./\\]+)?$/, (ending) => `-${i + 1}${ending}`)
}

async function open(file: string, ocr: boolean, say: (text: string) => void): Promise<Result<OpenedSource>> {
  const name = basename(file)
  const bytes = new Uint8Array(readFileSync(file))
  const opened = await openFile({ name, bytes })
  if (opened.ok || opened.problem.type !== 'scanned-pdf') return opened
  if (!ocr) return fail(opened.problem.type, 'This PDF has no text, only pictures of pages. Add --ocr to recognise the text on them.')
  const { recognisePages } = await import('../open/recognise-pages.ts')
  const onProgress = ({ what, done, of }: { readonly what: string; readonly done: number; readonly of: number }): void => {
    if (Number.isInteger(done)) say(`${what}: ${done} of ${of}\n`)
  }
  const pages = await recognisePages(bytes, loadRecognition(), { onProgress })
  return pages.ok ? ok({ kind: 'pages', name, pages: pages.value, title: null, author: null, remarks: ['The text was recognised from pictures of pages; letters may be wrong.'] }) : pages
}

function readArguments(given: readonly string[]): Making | null {
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
