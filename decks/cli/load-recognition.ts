import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { RecognitionFiles } from '../open/recognise-pages.ts'

const { resolve } = createRequire(import.meta.url)

/** The files of text recognition, from the packages that are installed. Throws when one is not there. */
export function loadRecognition(): RecognitionFiles {
  return {
    core: readPackaged('tesseract.js-core/tesseract-core-simd-lstm.wasm'),
    language: readPackaged('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
    pictures: { 'jbig2.wasm': readPackaged('pdfjs-dist/wasm/jbig2.wasm'), 'openjpeg.wasm': readPackaged('pdfjs-dist/wasm/openjpeg.wasm') },
  }
}

function readPackaged(file: string): Uint8Array {
  return new Uint8Array(readFileSync(resolve(file)))
}
