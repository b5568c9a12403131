import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Article } from '../model/article.ts'
import { readArticles } from './read-articles.ts'

const shared = new URL('../../../shared/', import.meta.url)
const seed = new URL('articles/ctc-sentinel-2010-01-karachi.txt', shared)
const there = existsSync(seed)
if (!there) process.stdout.write('read/seed: the shared folder is not here, so the seed article is not tried\n')

function readSeed(): Article[] {
  const result = readArticles({ name: 'ctc-sentinel-2010-01-karachi.txt', text: readFileSync(seed, 'utf8') })
  if (!result.ok) throw new Error(result.problem.detail)
  return result.value
}

test.runIf(there)('every paragraph of the seed is rebuilt', () => {
  const paragraphs = readFileSync(new URL('evaluation/karachi-paragraphs.txt', shared), 'utf8').split(/\n\s*\n/u)
  const texts = new Set(readSeed().flatMap((article) => article.passages.map((passage) => passage.text)))
  expect(paragraphs.filter((paragraph) => !texts.has(paragraph.trim()))).toEqual([])
})

test.runIf(there)('the seed holds two articles, 33 notes, three of them missing and four that point back', () => {
  const articles = readSeed()
  const gold = JSON.parse(readFileSync(new URL('evaluation/karachi-gold.json', shared), 'utf8')) as { footnotes: { n: number; kind: string }[] }
  expect(articles.map((article) => article.footnotes.map((note) => note.number))).toEqual([gold.footnotes.slice(0, 5).map((note) => note.n), gold.footnotes.slice(5).map((note) => note.n)])
  const notes = articles.flatMap((article) => article.footnotes)
  expect(notes.filter((note) => note.missing).map((note) => note.number)).toEqual(gold.footnotes.filter((note) => note.kind.startsWith('MISSING')).map((note) => note.n))
  expect(notes.filter((note) => note.refersTo !== null).map((note) => [note.number, note.refersTo])).toEqual([[7, 6], [8, 4], [19, 18], [20, 18]])
  for (const note of notes.filter((other) => !other.missing)) expect(note.text).toMatch(/[.?!]"?$/u)
})

test.runIf(there)('title, author, month and sections of the seed', () => {
  const [fragment, article] = readSeed()
  expect(fragment?.title).toMatch(/^Untitled fragment/u)
  expect(article?.issued).toBe('2010-01')
  expect(article?.authors).toHaveLength(1)
  expect(new Set(article?.passages.map((passage) => passage.section)).size).toBe(7)
  expect(article?.passages.flatMap((passage) => passage.marks.map((mark) => mark.number))).toEqual(Array.from({ length: 28 }, (_, index) => index + 1))
})
