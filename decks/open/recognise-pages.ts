import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PrintedPage } from '../model/printed-page.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import type { Recogniser } from './ocr-engine.ts'
import { startRecogniser } from './ocr-engine.ts'
import { NoFilterFactory, renderGrey, WorkerCanvasFactory } from './ocr-render.ts'
import { evenSizes, toPrintedTexts } from './ocr-texts.ts'
import { loadPdfLibrary } from './pdf-library.ts'
import { pdfSettings } from './pdf-settings.ts'
import type { OnProgress } from './progress.ts'

const mostPages = 300

/** The files of the engine, which the caller reads where it runs. Those of `pictures` decode what scanners write. */
export interface RecognitionFiles {
  /** `tesseract-core-simd-lstm.wasm` of tesseract.js-core. */
  readonly core: Uint8Array
  /** `4.0.0_best_int/eng.traineddata.gz` of @tesseract.js-data/eng. */
  readonly language: Uint8Array
  /** `openjpeg.wasm` and `jbig2.wasm` of pdfjs-dist, by these names. */
  readonly pictures: Readonly<Record<string, Uint8Array>>
}

/** What the caller may watch and stop. */
export interface RecogniseOptions {
  readonly onProgress?: OnProgress | undefined
  /** Heeded between pages; in a worker, ending the worker stops at once. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Reads the text off the pictures of a scanned PDF, in English, in this thread (some seconds for a page): in a worker
 * with its OffscreenCanvas, in Node with the canvas of @napi-rs/canvas. Nothing is fetched. Problems: `damaged-pdf`,
 * `scan-too-long` (300 pages), `no-recognition` where the engine or a canvas is missing, `stopped`, and `no-words`
 * when nothing could be read.
 */
export async function recognisePages(bytes: Uint8Array, files: RecognitionFiles, { onProgress, signal }: RecogniseOptions = {}): Promise<Result<readonly PrintedPage[]>> {
  onProgress?.({ what: 'Starting text recognition', done: 0, of: 1 })
  const started = await startRecogniser(files.core, files.language)
  if (!started.ok) return started
  const library = await loadPdfLibrary()
  const canvases = 'OffscreenCanvas' in globalThis ? { CanvasFactory: WorkerCanvasFactory, FilterFactory: NoFilterFactory } : {}
  const task = library.getDocument({ ...pdfSettings, ...canvases, useWasm: true, BinaryDataFactory: picturesFrom(files.pictures), data: bytes.slice() })
  try {
    const document = await task.promise.catch(() => null)
    if (document === null) return fail('damaged-pdf', 'This PDF is damaged or ends too early. Fetch it once more from where it came from. Nothing was added.')
    return await recogniseAll(document, started.value, { onProgress, signal })
  } finally {
    started.value.end()
    await task.destroy()
  }
}

async function recogniseAll(document: PDFDocumentProxy, recogniser: Recogniser, { onProgress, signal }: RecogniseOptions): Promise<Result<readonly PrintedPage[]>> {
  const count = document.numPages
  if (count > mostPages) return fail('scan-too-long', `This PDF has ${count} pages of pictures; 300 can be recognised at once. Save the pages you need as a PDF of their own. Nothing was added.`)
  const pages: PrintedPage[] = []
  for (let number = 1; number <= count; number += 1) {
    if (signal?.aborted === true) return fail('stopped', 'Text recognition was stopped. Nothing was added.')
    const page = await document.getPage(number)
    const view = page.getViewport({ scale: 1 })
    const picture = await renderGrey(page, document.canvasFactory).catch(() => null)
    if (picture === null) return fail('no-recognition', 'The pages could not be drawn for text recognition here. Run them through text recognition in another program, or paste the text. Nothing was added.')
    const paragraphs = recogniser.recognise(picture, (share) => onProgress?.({ what: 'Recognising pages', done: number - 1 + share, of: count }))
    pages.push({ number, label: null, width: view.width, height: view.height, texts: toPrintedTexts(paragraphs, { scale: picture.dotsPerInch / 72, height: view.height, readDigits: (box) => recogniser.readDigits(picture, box) }) })
    page.cleanup()
    onProgress?.({ what: 'Recognising pages', done: number, of: count })
  }
  if (pages.every((page) => page.texts.length === 0)) return fail('no-words', 'No words could be recognised on these pages. Nothing was added.')
  return ok(evenSizes(pages))
}

/** Hands pdf.js its own files without fetching them. */
function picturesFrom(files: RecognitionFiles['pictures']): new () => { fetch: (wanted: { filename: string }) => Promise<Uint8Array> } {
  return class {
    async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
      const file = files[filename]
      if (file === undefined) throw new Error(`${filename} is not here`)
      return file
    }
  }
}
