import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aManuscript } from '../eval/manuscript.ts'
import { aPdf } from '../../tests/builders/a-pdf.ts'
import type { PdfWords } from '../../tests/builders/a-pdf.ts'
import { printedStyles } from '../../tests/builders/printed-styles.ts'
import type { Article } from '../model/article.ts'
import type { PrintedPage, PrintedText } from '../model/printed-page.ts'
import { openPdf } from '../open/open-pdf.ts'
import { finishArticle } from './finish-article.ts'
import { printedSource } from './page-runs.ts'
import { readPages } from './read-pages.ts'
import { sourceOffset } from './source-offset.ts'

const clean = (text: string): string => text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, '').replace(/\*/gu, '')
const manuscript = aManuscript()
const paragraphs = [...manuscript.sections.flatMap((section) => section.paragraphs), manuscript.bio ?? ''].map(clean)
const names = Object.keys(printedStyles)

async function openPages(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const opened = await openPdf(bytes)
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value.pages
}

const fixture = (name: string): Promise<readonly PrintedPage[]> => openPages(new Uint8Array(readFileSync(new URL(`../../tests/fixtures/pdf/${name}.pdf`, import.meta.url))))

const read = (pages: readonly PrintedPage[]): Article[] => readPages(pages, 'x.pdf', { title: null, author: null }).map(finishArticle)

async function readFixture(name: string): Promise<Article> {
  const [article] = read(await fixture(name))
  if (article === undefined) throw new Error('no article')
  return article
}

/** The paragraphs without what only some layouts have. */
const bodyOf = (article: Article): string[] => article.passages.map((passage) => passage.text).filter((text) => !/^(?:Summary\.|Table 1\.)/u.test(text))

test.each(names)('%s: every paragraph is whole, in order, and nothing is left over', async (name) => {
  const article = await readFixture(name)
  expect(bodyOf(article)).toEqual(paragraphs)
  expect(article.title).toBe(manuscript.title)
  expect(article.authors).toEqual([manuscript.author])
})

test.each(names)('%s: every note is whole and has its number', async (name) => {
  const article = await readFixture(name)
  expect(article.footnotes.map(({ number, text, missing }) => ({ number, text, missing }))).toEqual(manuscript.notes.map(({ number, text }) => ({ number, text: clean(text), missing: false })))
})

test.each(names)('%s: every mark stands where it was printed', async (name) => {
  const article = await readFixture(name)
  const marked = article.passages.flatMap((passage) => passage.marks.map((mark) => `${passage.text.slice(Math.max(0, mark.at - 30), mark.at)} ${mark.number}`))
  const printed = manuscript.sections.flatMap((section) => section.paragraphs).flatMap((text) =>
    Array.from(text.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu), (match) => `${clean(text.slice(0, match.index)).slice(-30)} ${Number(Array.from(match[0], (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join(''))}`),
  )
  expect(marked).toEqual(printed)
})

test.each(names)('%s: sections, and the pages as they are numbered', async (name) => {
  const article = await readFixture(name)
  const sections = [...new Set(article.passages.map((passage) => passage.section))]
  expect(sections).toEqual([...manuscript.sections.map((section) => section.heading), 'About the author'])
  const pages = article.passages.map((passage) => passage.page ?? 0)
  const first = printedStyles[name]?.firstPage ?? 1
  const count = (await fixture(name)).length
  expect(pages[0]).toBe(first)
  expect(pages.every((page, index) => page >= (pages[index - 1] ?? 0) && page < first + count)).toBe(true)
})

test('columns, sizes and typefaces change nothing of what is read', async () => {
  const articles = await Promise.all(names.map(readFixture))
  const parts = articles.map((article) => ({ body: bodyOf(article), notes: article.footnotes.map(({ number, text, refersTo }) => ({ number, text, refersTo })) }))
  for (const part of parts) expect(part).toEqual(parts[0])
})

test('running heads say what was published and are no part of the text', async () => {
  const article = await readFixture('two-columns')
  expect(article).toMatchObject({ publication: 'COAST QUARTERLY', issued: '1992-03' })
  expect(JSON.stringify(article.passages)).not.toContain('VOL 4')
})

test('a table is left out and said so; its caption stays apart', async () => {
  const article = await readFixture('report')
  expect(article.remarks.join(' ')).toContain('A table on page 8')
  expect(JSON.stringify(article.passages)).not.toContain('Eastmark 120')
})

test('runs point to the place in the source', async () => {
  const pages = await fixture('two-columns')
  const source = printedSource(pages)
  for (const passage of read(pages)[0]?.passages ?? []) {
    for (const [at, from, length] of passage.runs) {
      if (length > 3) expect(source.slice(from, from + length).replace(/[’‘]/gu, "'")).toBe(passage.text.slice(at, at + length))
    }
    expect(sourceOffset(passage.runs, 0)).not.toBeNull()
  }
})

function word(seed: number): string {
  return Array.from({ length: 3 }, (_, at) => `${'bdfgklmnprst'[(seed >> (at * 2)) % 12]}${'aeiou'[(seed + at) % 5]}`).join('')
}

/** A paragraph of its own for each number, of three sentences with other words. */
function aParagraph(number: number): string {
  return Array.from({ length: 3 }, (_, at) => `The ${word(number * 7 + at)} of ${word(number * 13 + at)} was kept by the ${word(number + at * 5)} men, who met in the month of ${word(number * 3 + at)} and wrote down what they had decided.`).join(' ')
}

/** Lines of `width` letters, from `top` down. */
function lay(text: string, { x = 72, top = 700, size = 11, step = 14, width = 70 } = {}): PdfWords[] {
  const lines = text.match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'gu')) ?? []
  return lines.map((line, index) => ({ x, y: top - index * step, size, text: line.trim() }))
}

function layTitle(text: string, by: string): PdfWords[] {
  return [{ x: 72, y: 740, size: 20, text, bold: true }, { x: 72, y: 716, size: 12.5, text: by }]
}

test('two articles in one file are told apart by their titles and bylines', async () => {
  const pages = await openPages(aPdf({ pages: [{ words: [...layTitle('Harbours and Their Boards', 'By Ann Lee'), ...lay(aParagraph(1))] }, { words: [...layTitle('Pilots of the Inner Coast', 'By Bo Ek'), ...lay(aParagraph(2))] }] }))
  expect(read(pages).map(({ title, authors, passages }) => ({ title, authors, paragraphs: passages.map((passage) => passage.text) }))).toEqual([
    { title: 'Harbours and Their Boards', authors: ['Ann Lee'], paragraphs: [aParagraph(1)] },
    { title: 'Pilots of the Inner Coast', authors: ['Bo Ek'], paragraphs: [aParagraph(2)] },
  ])
})

const aText = (over: Partial<PrintedText>): PrintedText => ({ text: 'word', x: 72, y: 700, width: 200, size: 10, font: 'f', ...over })

test('letters set apart are words again, and ligatures and raised ordinals are letters', () => {
  const sentence = 'ﬁve ofﬁcers came in the 19th century and stayed for good.'
  const lines = [aText({ text: 'T H E  P O R T', y: 760, size: 16 }), ...Array.from({ length: 5 }, (_, index) => aText({ text: sentence, y: 700 - index * 12, width: 300 })), aText({ text: 'In the 18', y: 640, width: 40 }), aText({ text: 'th', y: 644, x: 112, width: 6, size: 6 }), aText({ text: 'century it froze.', y: 640, x: 121, width: 80 })]
  const [article] = read([{ number: 1, label: null, width: 612, height: 792, texts: lines }])
  expect(article?.passages.at(-1)?.text).toContain('five officers came in the 19th century')
  expect(article?.passages.at(-1)?.text).toContain('In the 18th century it froze.')
  expect(article?.title).toBe('THE PORT')
})

function aPage(number: number, label: string | null): PrintedPage {
  return { number, label, width: 612, height: 792, texts: lay(aParagraph(number)).map((words) => aText({ ...words, width: words.text.length * 6.6 })) }
}

test('labels of the file number the pages when none are printed; roman ones number none', () => {
  expect(read([aPage(1, '41'), aPage(2, '42')])[0]?.passages.map((passage) => passage.page)).toEqual([41, 42])
  expect(read([aPage(1, null), aPage(2, null)])[0]?.passages.map((passage) => passage.page)).toEqual([1, 2])
  expect(read([aPage(1, 'iv')])[0]?.passages.map((passage) => passage.page)).toEqual([null])
})

test('pages without text give no draft, and a hundred pages are read', async () => {
  expect(read([{ number: 1, label: null, width: 612, height: 792, texts: [] }])).toEqual([])
  const long = aPdf({ pages: Array.from({ length: 100 }, (_, page) => ({ words: [{ x: 300, y: 30, size: 9, text: String(page + 1) }, ...Array.from({ length: 4 }, (_, index) => lay(aParagraph(page * 4 + index), { top: 740 - index * 160 })).flat()] })) })
  const started = performance.now()
  const pages = await openPages(long)
  const opened = performance.now()
  const [article] = read(pages)
  console.log(`a PDF of 100 pages: opened in ${Math.round(opened - started)} ms, read in ${Math.round(performance.now() - opened)} ms, ${Math.round(process.memoryUsage().rss / 1e6)} MB held`)
  expect(article?.passages.at(-1)?.page).toBe(100)
  expect(article?.passages).toHaveLength(400)
})

/** The words of a text in Typst. */
function plain(text: string): string {
  return text.replace(/[_*]/gu, '').replace(/--/gu, '–').trim()
}

test('a paper set like a thesis: numbered headings, an abstract over two columns, cut notes, ligatures', async () => {
  const source = readFileSync(new URL('../../tests/fixtures/pdf/thesis.typ', import.meta.url), 'utf8')
  const notes = Array.from(source.matchAll(/#footnote\[([^\]]*)\]/gu), (match) => plain(match[1] ?? ''))
  const wanted = source.split('\n').filter((line) => /^\p{L}/u.test(line)).map((line) => plain(line.replace(/#footnote\[[^\]]*\]/gu, '')))
  const [article] = read(await fixture('thesis'))
  expect(article?.title).toBe('The Lighthouse Dues of Skarn')
  expect(article?.authors).toEqual(['Ida Ronne'])
  expect(article?.passages.map((passage) => passage.text).filter((text) => !text.startsWith('Abstract.'))).toEqual(wanted)
  expect(article?.footnotes.map((note) => note.text.replaceAll("'", '’'))).toEqual(notes)
  expect(article?.footnotes.map((note) => note.refersTo)).toEqual([null, null, null, 2, 2])
  expect(article?.passages.map((passage) => passage.section)).toEqual([null, '1 Introduction', '1 Introduction', '2.1 Where the money went', '2.1 Where the money went', '2.2 The end of the dues', '3 Conclusion'])
})
