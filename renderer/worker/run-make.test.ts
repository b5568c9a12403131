import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ParseWords } from '../../decks/model/parse.ts'
import { fail, ok } from '../../decks/result.ts'
import { makingSchema } from '../../decks/model/making.ts'
import type { ArticleFile, MakeStep } from './make-request.ts'
import { runMake, type MakeEngines } from './run-make.ts'

const text = 'The Bridge of Varnholm\n\nThe bridge was opened on 3 May 1931. It is 300 meters long and has 12 arches.\n'
const noParser: MakeEngines = { loadParser: async () => fail('parser-missing', 'The parser is not there.'), loadRecognition: async () => fail('no-recognition', 'Text recognition is not there.') }

/** A parser that finds nothing. */
const parse: ParseWords = (words) => words.map((form, at) => ({ form, tag: 'X', fineTag: 'XX', lemma: form, head: at === 0 ? -1 : 0, relation: at === 0 ? 'root' : 'dep', certainty: 1, name: null }))

async function make(file: ArticleFile, engines: MakeEngines = noParser, recognise = false) {
  const steps: MakeStep[] = []
  const made = await runMake({ file, recognise }, (step) => steps.push(step), engines)
  return { made, steps }
}

const bytesOf = (content: string) => new TextEncoder().encode(content)

test('a file becomes a making that can be kept, step by step', async () => {
  const { made, steps } = await make({ name: 'bridge.txt', bytes: bytesOf(text) })
  if (!made.ok) throw new Error(made.problem.detail)
  const [making] = made.value
  expect(makingSchema.safeParse(making).success).toBe(true)
  expect(making?.article.title).toBe('The Bridge of Varnholm')
  expect(steps.map(({ what }) => what)).toEqual(['Opening the file', 'Reading the article', 'Loading the grammar', 'Writing cards'])
  for (const { done, of } of steps) expect(done).toBeLessThanOrEqual(of)
})

test('without its parser it goes on, and the article says so', async () => {
  const { made } = await make({ name: 'bridge.txt', bytes: bytesOf(text) })
  expect(made.ok && made.value[0]?.article.remarks).toContain('The parser is not there.')
  const parsed = await make({ name: 'bridge.txt', bytes: bytesOf(text) }, { ...noParser, loadParser: async () => ok(parse) })
  expect(parsed.made.ok && parsed.made.value[0]?.article.remarks).toEqual([])
})

test('a long article is told sentence by sentence', async () => {
  const long = `The Bridge\n\n${Array.from({ length: 45 }, (_, at) => `The bridge number ${at} was opened on 3 May ${1900 + at}.`).join(' ')}\n`
  const { steps } = await make({ name: 'long.txt', bytes: bytesOf(long) }, { ...noParser, loadParser: async () => ok(parse) })
  const told = steps.filter(({ what }) => what === 'Writing cards')
  expect(told.length).toBeGreaterThan(1)
  for (const { done, of } of told) expect(done).toBeLessThan(of)
})

test('what cannot be opened or read is the problem of the stage that says so', async () => {
  expect((await make({ name: 'empty.txt', bytes: new Uint8Array() })).made).toMatchObject({ ok: false, problem: { type: 'empty-file' } })
  expect((await make({ text: '   ' })).made.ok).toBe(false)
})

test('pasted markup is read for its headings, unless most of the text is lost in it', async () => {
  const paragraphs = ['The bridge was opened on 3 May 1931. It is 300 meters long and has 12 arches.', 'Before that, four ferries ran across the sound every day of the year, from six in the morning until dark.']
  const plain = `The Bridge of Varnholm\n\n${paragraphs.join('\n\n')}`
  const whole = await make({ text: plain, html: `<h1>The Bridge of Varnholm</h1><h2>A history</h2>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}` })
  expect(whole.made.ok && whole.made.value[0]?.article.passages.map(({ section }) => section)).toEqual(['A history', 'A history'])
  const part = await make({ text: plain, html: '<p>Only this.</p>' })
  expect(part.made.ok && part.made.value[0]?.article.passages.map(({ text: said }) => said).join(' ')).toContain('four ferries')
})

test('a scanned PDF is said to be one, and is recognised only when the reader asks for it', async () => {
  const scanned = { name: 'scanned.pdf', bytes: new Uint8Array(readFileSync(new URL('../../tests/fixtures/pdf/scanned.pdf', import.meta.url))) }
  expect((await make(scanned)).made).toMatchObject({ ok: false, problem: { type: 'scanned-pdf' } })
  expect((await make(scanned, noParser, true)).made).toMatchObject({ ok: false, problem: { type: 'no-recognition' } })
})
