import type { RecognitionFiles } from '../../decks/open/recognise-pages.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { fetchFile } from './fetch-file.ts'

/**
 * The files of text recognition, which the build puts beside the page; fetched only when the reader asks for it. Problem:
 * `no-recognition` when one is not there.
 */
export async function loadRecognition(): Promise<Result<RecognitionFiles>> {
  try {
    const [core, language, openjpeg, jbig2] = await Promise.all([
      fetchFile(new URL('../../node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm', import.meta.url)),
      fetchFile(new URL('../../node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz', import.meta.url)),
      fetchFile(new URL('../../node_modules/pdfjs-dist/wasm/openjpeg.wasm', import.meta.url)),
      fetchFile(new URL('../../node_modules/pdfjs-dist/wasm/jbig2.wasm', import.meta.url)),
    ])
    return ok({ core, language, pictures: { 'openjpeg.wasm': openjpeg, 'jbig2.wasm': jbig2 } })
  } catch (error) {
    return fail('no-recognition', 'A file of the text recognition is missing or damaged. Install Lectern again, or paste the text.', error instanceof Error ? error.message : String(error))
  }
}
