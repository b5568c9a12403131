import { makeFromArticle } from '../../decks/generate.ts'
import type { Article } from '../../decks/model/article.ts'
import type { Making } from '../../decks/model/making.ts'
import type { OpenedSource } from '../../decks/model/opened-source.ts'
import { splitSentences } from '../../decks/model/split-sentences.ts'
import { openFile } from '../../decks/open/open-file.ts'
import type { RecognitionFiles } from '../../decks/open/recognise-pages.ts'
import { readSource } from '../../decks/read/read-source.ts'
import { ok, type Result } from '../../decks/result.ts'
import type { ParseWords } from '../../decks/model/parse.ts'
import type { ArticleFile, MakeRequest, MakeStep } from './make-request.ts'

/** Below this share of the pasted text, its markup was not what the reader chose. */
const enough = 0.6
/** After so many sentences it is told how far it is. */
const someSentences = 10
const pasted = 'Pasted text'

/** What is loaded when the file was opened. */
export interface MakeEngines {
  readonly loadParser: () => Promise<Result<ParseWords>>
  /** For scanned pages, when the reader asked for it. */
  readonly loadRecognition: () => Promise<Result<RecognitionFiles>>
}

/** Does in this thread what `makeArticle` has done in a worker. Without a parser there are fewer cards, and the article says so. */
export async function runMake({ file, recognise }: MakeRequest, onStep: (step: MakeStep) => void, { loadParser, loadRecognition }: MakeEngines): Promise<Result<readonly Making[]>> {
  onStep({ what: 'Opening the file', done: 0, of: 1 })
  const articles = 'bytes' in file ? await readFile(file, onStep, recognise ? loadRecognition : null) : await readPasted(file, onStep)
  if (!articles.ok) return articles
  onStep({ what: 'Loading the grammar', done: 0, of: 1 })
  const parser = await loadParser()
  onStep({ what: 'Writing cards', done: 0, of: 1 })
  const parse = parser.ok ? tellProgress(parser.value, articles.value.reduce((sum, article) => sum + countSentences(article), 0), onStep) : null
  return ok(articles.value.map((article) => makeFromArticle(parser.ok ? article : { ...article, remarks: [parser.problem.detail, ...article.remarks].slice(0, 1000) }, { parse })))
}

/** The same parser, which tells now and then how many of the sentences it has seen: parsing takes most of the time. */
function tellProgress(parse: ParseWords, of: number, onStep: (step: MakeStep) => void): ParseWords {
  let seen = 0
  return (words) => {
    seen += 1
    if (seen % someSentences === 0 && seen < of) onStep({ what: 'Writing cards', done: seen, of })
    return parse(words)
  }
}

function countSentences({ passages, footnotes }: Article): number {
  return [...passages, ...footnotes].reduce((sum, { text }) => sum + splitSentences(text).length, 0)
}

interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

async function readFile(file: NamedFile, onStep: (step: MakeStep) => void, loadRecognition: MakeEngines['loadRecognition'] | null): Promise<Result<readonly Article[]>> {
  let opened: Result<OpenedSource> = await openFile(file, { onProgress: onStep })
  if (!opened.ok && opened.problem.type === 'scanned-pdf' && loadRecognition !== null) opened = await recogniseFile(file, onStep, loadRecognition)
  if (!opened.ok) return opened
  onStep({ what: 'Reading the article', done: 0, of: 1 })
  return readSource(opened.value)
}

async function recogniseFile({ name, bytes }: NamedFile, onStep: (step: MakeStep) => void, loadRecognition: MakeEngines['loadRecognition']): Promise<Result<OpenedSource>> {
  const files = await loadRecognition()
  if (!files.ok) return files
  const { recognisePages } = await import('../../decks/open/recognise-pages.ts')
  const pages = await recognisePages(bytes, files.value, { onProgress: onStep })
  if (!pages.ok) return pages
  return ok({ kind: 'pages', name, pages: pages.value, title: null, author: null, remarks: ['The text was recognised on pictures of the pages; compare what matters with them.'] })
}

/** Reads what was pasted from its markup, which has the headings and the footnotes, unless most of the text is lost in it. */
async function readPasted({ text, html }: Extract<ArticleFile, { text: string }>, onStep: (step: MakeStep) => void): Promise<Result<readonly Article[]>> {
  if (html !== undefined && html.trim() !== '') {
    const bytes = new TextEncoder().encode(`<!doctype html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`)
    const read = await readFile({ name: pasted, bytes }, onStep, null)
    if (read.ok && lengthOf(read.value) >= enough * text.length) return read
  }
  return readSource({ kind: 'text', name: pasted, text })
}

function lengthOf(articles: readonly Article[]): number {
  return articles.reduce((sum, { passages, footnotes }) => sum + [...passages, ...footnotes].reduce((all, part) => all + part.text.length, 0), 0)
}
