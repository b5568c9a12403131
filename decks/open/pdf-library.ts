import type * as Pdf from 'pdfjs-dist/legacy/build/pdf.mjs'
import { layFloor } from './pdf-floor.ts'

/** What is asked of pdf.js: the names of the package. */
export type PdfLibrary = typeof Pdf

let loaded: Promise<PdfLibrary> | null = null

/** pdf.js with both its halves in this thread, loaded when first asked for. */
export function loadPdfLibrary(): Promise<PdfLibrary> {
  loaded ??= load()
  return loaded
}

// [Note: pdf.js in one thread] pdf.js wants a worker of its own, and we are in one already. When `pdfjsWorker` is there
// it uses that, in this thread. But its second half, loaded in a worker, takes it for its own and would answer our
// messages; it holds back where there is a `window`, so there is one while it loads.
async function load(): Promise<PdfLibrary> {
  layFloor()
  const inWorker = !('window' in globalThis)
  if (inWorker) Reflect.set(globalThis, 'window', globalThis)
  try {
    Reflect.set(globalThis, 'pdfjsWorker', await import('pdfjs-dist/legacy/build/pdf.worker.mjs'))
  } finally {
    if (inWorker) Reflect.deleteProperty(globalThis, 'window')
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}
