import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { aPdf } from '../../tests/builders/a-pdf.ts'
import { aScannedManuscript } from '../../tests/builders/printed-styles.ts'
import type { Article } from '../model/article.ts'
import { loadRecognition } from '../cli/load-recognition.ts'
import { finishArticle } from '../read/finish-article.ts'
import { readPages } from '../read/read-pages.ts'
import { recognisePages } from './recognise-pages.ts'

const files = loadRecognition()
const scanned = new Uint8Array(readFileSync(new URL('../../tests/fixtures/pdf/scanned.pdf', import.meta.url)))
const words = (text: string): string[] => text.toLowerCase().replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []

const steps: string[] = []
let article: Article

beforeAll(async () => {
  const pages = await recognisePages(scanned, files, { onProgress: ({ what, done, of }) => steps.push(`${what} ${done} ${of}`) })
  if (!pages.ok) throw new Error(pages.problem.detail)
  article = readPages(pages.value, 'scanned.pdf', { title: null, author: null }).map(finishArticle)[0] as Article
}, 300_000)

test('a scanned page in two columns is read with its paragraphs in order', () => {
  const wanted = aScannedManuscript().sections.flatMap((section) => section.paragraphs)
  expect(article.title).toBe(aScannedManuscript().title)
  expect(article.passages).toHaveLength(wanted.length)
  for (const [index, paragraph] of wanted.entries()) {
    const read = new Set(words(article.passages[index]?.text ?? ''))
    const missed = words(paragraph).filter((word) => !read.has(word))
    expect(missed.length / words(paragraph).length, missed.join(' ')).toBeLessThan(0.03)
  }
})

test('most notes and marks have their number', () => {
  const numbers = article.footnotes.filter((note) => !note.missing && words(note.text).length > 0).map((note) => note.number)
  expect(numbers.length).toBeGreaterThanOrEqual(9)
  expect(article.passages.flatMap((passage) => passage.marks).length).toBeGreaterThanOrEqual(9)
  expect(article.footnotes.find((note) => note.number === 3)?.text).toBe('Sara vom Berg, "Docks Closed for Third Week," The Beacon, June 11, 1991.')
})

test('progress goes up to the last page', () => {
  expect(steps[0]).toBe('Starting text recognition 0 1')
  expect(steps.at(-1)).toBe('Recognising pages 1 1')
})

test('it can be stopped, and what cannot be recognised is said', async () => {
  const problemOf = async (bytes: Uint8Array, own = files, signal?: AbortSignal): Promise<string> => {
    const pages = await recognisePages(bytes, own, { signal })
    return pages.ok ? 'none' : pages.problem.type
  }
  expect(await problemOf(scanned, files, AbortSignal.abort())).toBe('stopped')
  expect(await problemOf(scanned, { ...files, language: new Uint8Array(40) })).toBe('no-recognition')
  expect(await problemOf(new Uint8Array(500))).toBe('damaged-pdf')
  expect(await problemOf(aPdf({ pages: [{}] }))).toBe('no-words')
}, 120_000)
