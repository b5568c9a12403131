// Every kind of file from bytes to articles: what is read of a document must be what its Markdown source says.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Article } from '../decks/model/article.ts'
import { articleSchema } from '../decks/model/article.ts'
import { openFile } from '../decks/open/open-file.ts'
import { readArticles } from '../decks/read/read-articles.ts'
import { readSource } from '../decks/read/read-source.ts'
import { makeFixtures } from '../scripts/make-document-fixtures.ts'

const folder = resolve(import.meta.dirname, 'fixtures')

async function read(name: string): Promise<Article[]> {
  const opened = await openFile({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })
  if (!opened.ok) throw new Error(`${opened.problem.type}: ${opened.problem.detail} ${opened.problem.where ?? ''}`)
  const articles = readSource(opened.value)
  if (!articles.ok) throw new Error(`${articles.problem.type}: ${articles.problem.detail}`)
  for (const article of articles.value) articleSchema.parse(article)
  return articles.value
}

function readMarkdown(name: string): Article {
  const articles = readArticles({ name, text: readFileSync(join(folder, 'text', `${name}.md`), 'utf8') })
  const article = articles.ok ? articles.value[0] : undefined
  if (article === undefined) throw new Error(`${name}.md has no article`)
  return article
}

/** What a format must keep: paragraphs under their headings, marks at their places, notes. */
const kept = (article: Article): unknown => ({
  title: article.title,
  passages: article.passages.map(({ section, text, marks }) => ({ section, text, marks })),
  notes: article.footnotes.map(({ number, text, missing }) => ({ number, text, missing })),
})

test.each([
  ['html/wikipedia.html', 'canal'],
  ['html/wordpress.html', 'toyota'],
  ['html/word-export.html', 'quake'],
  ['html/newsletter.html', 'radium'],
  ['html/table-layout.html', 'toyota'],
  ['docx/word.docx', 'canal'],
  ['docx/libreoffice.docx', 'quake'],
  ['docx/google-docs.docx', 'radium'],
  ['epub/pandoc.epub', 'toyota'],
  ['epub/calibre.epub', 'quake'],
  ['text/notebook.md', 'canal'],
  ['text/site.md', 'quake'],
  ['text/clipped.md', 'radium'],
])('%s holds what %s.md says', async (file, source) => {
  const [article, ...others] = await read(file)
  expect(others).toEqual([])
  expect(article && kept(article)).toEqual(kept(readMarkdown(source)))
})

test.each([
  ['text/windows.txt', 'quake'],
  ['text/wide.txt', 'toyota'],
  ['text/old-mac.txt', 'quake'],
  ['text/wrapped.txt', 'canal'],
])('%s, plain text, holds the paragraphs and notes of %s.md', async (file, source) => {
  const [article, ...others] = await read(file)
  const expected = readMarkdown(source)
  expect(others).toEqual([])
  expect(article?.passages.map(({ text, marks }) => ({ text, marks }))).toEqual(expected.passages.map(({ text, marks }) => ({ text, marks })))
  expect(article?.footnotes.map(({ number, text }) => [number, text])).toEqual(expected.footnotes.map(({ number, text }) => [number, text]))
})

const about = async (name: string): Promise<unknown> => (await read(name)).map(({ authors, publication, issued }) => [authors, publication, issued])

test('what the documents say of themselves', async () => {
  expect(await about('html/wordpress.html')).toEqual([[['Ann Lee', 'Bo Ek'], 'Review of Ports', '2012-03-05']])
  expect(await about('html/word-export.html')).toEqual([[['Bo Ek'], 'Coast Quarterly', '2006-04-18']])
  expect(await about('docx/word.docx')).toEqual([[['Ann Lee'], 'Review of Ports', '1999-05']])
  expect(await about('epub/pandoc.epub')).toEqual([[['Ann Lee', 'Bo Ek'], 'Review of Ports', '2012-03-05']])
})

test('a book of long chapters is an article for each, with the notes of another file under their own numbers', async () => {
  const articles = await read('epub/sigil.epub')
  expect(articles.map(({ title, publication, authors }) => [title, publication, authors])).toEqual([
    ['Engines and earthquakes', 'Made and unmade', ['Cy Orr']],
    ['Canals and rays', 'Made and unmade', ['Cy Orr']],
  ])
  const expected = ['canal', 'radium', 'quake', 'toyota'].map(readMarkdown)
  expect(articles[1]?.passages.map(({ text }) => text)).toEqual(expected.flatMap(({ passages }) => passages.map(({ text }) => text)))
  expect(articles[1]?.footnotes.map(({ number, text }) => [number, text])).toEqual(expected.flatMap(({ footnotes }) => footnotes.map(({ text }) => text)).map((text, index) => [index + 1, text]))
})

test('a guess at an encoding is told', async () => {
  expect((await read('text/windows.txt'))[0]?.remarks.join(' ')).toContain('Windows-1252')
  expect((await read('text/old-mac.txt'))[0]?.remarks.join(' ')).toContain('Mac Roman')
  expect((await read('text/wide.txt'))[0]?.remarks).toEqual([])
})

test('tracked changes and comments are told and not read', async () => {
  const [article] = await read('docx/word.docx')
  expect(article?.remarks.join(' ')).toMatch(/deleted is not.*comments/u)
  expect(JSON.stringify(article?.passages)).not.toMatch(/must not be read/u)
})

test.each([
  ['html/damaged.html', 'no-paragraph'],
  ['docx/damaged.docx', 'damaged-docx'],
  ['epub/damaged.epub', 'damaged-epub'],
  ['text/damaged.txt', 'not-text'],
  ['text/damaged.md', 'no-paragraph'],
])('%s is refused with a word of what to do', async (name, type) => {
  const opened = await openFile({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })
  const result = opened.ok ? readSource(opened.value) : opened
  expect(result).toMatchObject({ ok: false, problem: { type } })
  if (!result.ok) expect(result.problem.detail).toMatch(/^[A-Z].*\.$/u)
})

test('every run leads to the same letters in what was opened', async () => {
  for (const name of ['html/wikipedia.html', 'html/word-export.html', 'docx/word.docx', 'epub/calibre.epub', 'epub/sigil.epub']) {
    const opened = await openFile({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })
    if (!opened.ok || opened.value.kind !== 'html') throw new Error(name)
    const source = opened.value.parts.map(({ html }) => html).join('')
    for (const part of (await read(name)).flatMap(({ passages, footnotes }) => [...passages, ...footnotes])) {
      expect(part.runs.length).toBeGreaterThan(0)
      for (const [at, from, length] of part.runs) expect(source.slice(from, from + length)).toBe(part.text.slice(at, at + length))
    }
  }
})

test('the fixtures are what their script makes', () => {
  for (const [name, bytes] of makeFixtures()) expect([name, Buffer.compare(readFileSync(join(folder, name)), bytes)]).toEqual([name, 0])
})
