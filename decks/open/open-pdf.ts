import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PrintedPage } from '../model/printed-page.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import type { OnProgress } from './progress.ts'
import { loadPdfLibrary } from './pdf-library.ts'
import { readPdfTexts } from './pdf-texts.ts'
import { pdfSettings } from './pdf-settings.ts'

const mostBytes = 100_000_000
const mostPages = 2000
/** Fewer letters than this on a page, and it is taken for a picture of one. */
const fewLetters = 25

/** A PDF as text with positions, and what the file says of itself. */
export interface OpenedPdf {
  readonly pages: readonly PrintedPage[]
  readonly title: string | null
  readonly author: string | null
  /** Whether (nearly) all pages are pictures: recognition can be offered. */
  readonly scanned: boolean
  /** The numbers of the pages without text, which may be blank or pictures. */
  readonly pictures: readonly number[]
}

/** What the caller may watch and stop. */
export interface OpenPdfOptions {
  /** Told after each page. */
  readonly onProgress?: OnProgress | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Opens a PDF of at most 2000 pages and 100 MB; runs in Node and in a worker, fetches nothing and runs nothing of
 * the file. Fails on what is no PDF, is damaged, is locked with a password, or was stopped (`stopped`).
 */
export async function openPdf(bytes: Uint8Array, { onProgress, signal }: OpenPdfOptions = {}): Promise<Result<OpenedPdf>> {
  if (bytes.length === 0) return fail('empty-file', 'This file is empty. Choose a PDF with an article.')
  if (bytes.length > mostBytes) return fail('pdf-too-large', 'This PDF is larger than 100 MB. Save the pages you need as a smaller PDF and open that. Nothing was added.')
  const library = await loadPdfLibrary()
  // pdf.js takes the bytes for itself and empties the array it was given.
  const task = library.getDocument({ ...pdfSettings, data: bytes.slice() })
  try {
    return await readDocument(await task.promise, onProgress, signal)
  } catch (error) {
    return explain(error)
  } finally {
    await task.destroy()
  }
}

async function readDocument(document: PDFDocumentProxy, onProgress: OpenPdfOptions['onProgress'], signal: AbortSignal | undefined): Promise<Result<OpenedPdf>> {
  const count = document.numPages
  if (count > mostPages) return fail('pdf-too-long', `This PDF has ${count} pages; 2000 can be read at once. Save the pages you need as a PDF of their own and open that. Nothing was added.`)
  const labels = await document.getPageLabels().catch(() => null)
  const pages: PrintedPage[] = []
  let broken = 0
  for (let number = 1; number <= count; number += 1) {
    if (signal?.aborted === true) return fail('stopped', 'Reading was stopped. Nothing was added.')
    const page = await document.getPage(number).catch(() => null)
    if (page === null) broken += 1
    const view = page?.getViewport({ scale: 1 }) ?? { width: 0, height: 0 }
    const texts = page === null ? [] : await readPdfTexts(page).catch(() => [])
    pages.push({ number, label: labels?.[number - 1] || null, width: view.width, height: view.height, texts })
    page?.cleanup()
    onProgress?.({ what: 'Reading pages', done: number, of: count })
  }
  if (broken === count) return damaged()
  const pictures = pages.filter(isPicture).map((page) => page.number)
  return ok({ pages, ...(await readMetadata(document)), scanned: pictures.length > count * 0.8, pictures })
}

function isPicture(page: PrintedPage): boolean {
  let letters = 0
  for (const { text } of page.texts) letters += text.replace(/[^\p{L}\p{N}]+/gu, '').length
  return letters < fewLetters
}

async function readMetadata(document: PDFDocumentProxy): Promise<{ title: string | null; author: string | null }> {
  const metadata = await document.getMetadata().catch(() => null)
  const info: { Title?: unknown; Author?: unknown } = metadata?.info ?? {}
  return { title: plainWords(info.Title), author: plainWords(info.Author) }
}

function plainWords(value: unknown): string | null {
  const words = typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, 500) : ''
  return words === '' ? null : words
}

function explain(error: unknown): Result<never> {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return fail('locked-pdf', 'This PDF is locked with a password. Open it in its own program, save it without the password, and try again. Nothing was added.')
  return damaged()
}

function damaged(): Result<never> {
  return fail('damaged-pdf', 'This PDF is damaged or ends too early, and no page of it can be read. Fetch it once more from where it came from. Nothing was added.')
}
