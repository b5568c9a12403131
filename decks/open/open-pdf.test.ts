import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aPdf } from '../../tests/builders/a-pdf.ts'
import type { PrintedPage } from '../model/printed-page.ts'
import type { OpenedPdf } from './open-pdf.ts'
import { openPdf } from './open-pdf.ts'

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../tests/fixtures/pdf/${name}.pdf`, import.meta.url)))
const line = { x: 72, y: 700, size: 12, text: 'The harbour is deep and free of ice in most winters.' }

async function open(bytes: Uint8Array): Promise<OpenedPdf> {
  const opened = await openPdf(bytes)
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

/** The words of a page, with one space between. */
const textOf = (page: PrintedPage | undefined): string => page?.texts.map((text) => text.text.trim()).filter((text) => text !== '').join(' ') ?? ''

async function problemOf(bytes: Uint8Array): Promise<string> {
  const opened = await openPdf(bytes)
  return opened.ok ? 'none' : `${opened.problem.type}: ${opened.problem.detail}`
}

test('texts have places and sizes in points from the lower left corner', async () => {
  const { pages } = await open(aPdf({ pages: [{ words: [line] }] }))
  expect(pages[0]).toMatchObject({ number: 1, label: null, width: 612, height: 792 })
  expect(pages[0]?.texts[0]).toMatchObject({ text: 'The', x: 72, y: 700, size: 12 })
  expect(textOf(pages[0])).toBe(line.text)
})

test('a page that is turned is read upright', async () => {
  const { pages } = await open(aPdf({ pages: [{ words: [line], rotate: 180 }] }))
  expect(pages[0]?.texts).toEqual([])
  const printed = await open(fixture('one-column'))
  expect(printed.pages[0]?.texts.length).toBeGreaterThan(50)
})

test('words printed twice on one spot, to make them bold, are there once', async () => {
  const { pages } = await open(aPdf({ pages: [{ words: [line, { ...line, x: 72.3 }] }] }))
  expect(textOf(pages[0])).toBe(line.text)
})

test('progress is told page by page, and the bytes stay the caller’s', async () => {
  const bytes = aPdf({ pages: [{ words: [line] }, { words: [line] }, { words: [line] }], title: 'Harbours of the North' })
  const steps: string[] = []
  const opened = await openPdf(bytes, { onProgress: ({ done, of }) => steps.push(`${done}/${of}`) })
  expect(steps).toEqual(['1/3', '2/3', '3/3'])
  expect(opened.ok && opened.value.title).toBe('Harbours of the North')
  expect(bytes.length).toBeGreaterThan(0)
})

test('reading stops when it is told to', async () => {
  const stop = new AbortController()
  const opened = await openPdf(aPdf({ pages: [{ words: [line] }, { words: [line] }] }), { signal: stop.signal, onProgress: () => stop.abort() })
  expect(opened.ok ? null : opened.problem.type).toBe('stopped')
})

test('pages that hold pictures only are told from pages with text', async () => {
  expect(await open(fixture('scanned'))).toMatchObject({ scanned: true, pictures: [1] })
  expect(await open(fixture('two-columns'))).toMatchObject({ scanned: false, pictures: [] })
})

test('what cannot be opened is said plainly', async () => {
  const whole = fixture('two-columns')
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)
  expect(await problemOf(new Uint8Array())).toMatch(/^empty-file: This file is empty/u)
  expect(await problemOf(noise)).toMatch(/^damaged-pdf: This PDF is damaged or ends too early/u)
  expect(await problemOf(new TextEncoder().encode('%PDF-1.7\n'))).toMatch(/^damaged-pdf/u)
  expect(await problemOf(whole.slice(0, 900))).toMatch(/^damaged-pdf/u)
  expect(await problemOf(aPdf({ pages: [{ words: [line] }], locked: true }))).toMatch(/^locked-pdf: This PDF is locked with a password/u)
})

test('what still stands in a PDF whose last line is missing is read', async () => {
  const whole = aPdf({ pages: [{ words: [line] }, { words: [line] }] })
  const { pages } = await open(whole.slice(0, whole.length - 20))
  expect(pages.map(textOf)).toEqual([line.text, line.text])
})
