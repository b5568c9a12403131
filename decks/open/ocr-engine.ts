import { gunzipSync } from 'fflate'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'

/** A box on a picture, in pixels from its upper left corner. */
export interface PixelBox {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A line of text that was recognised, with its words and their letters. */
export interface RecognisedLine {
  readonly bbox: PixelBox
  /** Where the letters stand, from the left end of the line to its right end. */
  readonly baseline: PixelBox
  readonly rowAttributes: { readonly rowHeight: number; readonly ascenders: number; readonly descenders: number }
  readonly words: readonly { readonly text: string; readonly confidence: number; readonly bbox: PixelBox; readonly symbols: readonly { readonly text: string; readonly bbox: PixelBox }[] }[]
}

/** Lines that the engine takes for one paragraph. */
export interface RecognisedParagraph {
  readonly lines: readonly RecognisedLine[]
}

/** A picture in shades of grey, one byte for each pixel, from the upper left corner. */
export interface GreyPicture {
  readonly pixels: Uint8Array
  readonly width: number
  readonly height: number
  readonly dotsPerInch: number
}

/** The engine of text recognition, with English loaded. */
export interface Recogniser {
  /** Recognises one picture; holds the thread until it is done. `onShare` is told how much of it is done, from 0 to 1. */
  readonly recognise: (picture: GreyPicture, onShare: (share: number) => void) => RecognisedParagraph[]
  /** Reads a small box as nothing but digits: "" when there are none. */
  readonly readDigits: (picture: GreyPicture, box: PixelBox) => string
  readonly end: () => void
}

const lstmOnly = 1
const ignore: (share: number) => void = () => undefined

/** Starts the engine in this thread. `core` is `tesseract-core-simd-lstm.wasm`, `language` is `eng.traineddata.gz`. */
export async function startRecogniser(core: Uint8Array, language: Uint8Array): Promise<Result<Recogniser>> {
  let told = ignore
  try {
    const { default: load } = await import('tesseract.js-core/tesseract-core-simd-lstm.js')
    const engine = await load({ wasmBinary: core, TesseractProgress: (percent) => told(Math.max(0, (percent - 30) / 70)), print: () => undefined, printErr: () => undefined })
    engine.FS.writeFile('./eng.traineddata', gunzipSync(language))
    const api = new engine.TessBaseAPI()
    if (api.Init(null, 'eng', lstmOnly) === -1) return broken()
    const read = (picture: GreyPicture, mode: 'page' | 'digits'): RecognisedParagraph[] => {
      api.SetVariable('tessedit_pageseg_mode', mode === 'page' ? '3' : '8')
      api.SetVariable('tessedit_char_whitelist', mode === 'page' ? '' : '0123456789')
      api.SetVariable('user_defined_dpi', String(Math.round(picture.dotsPerInch)))
      engine.FS.writeFile('/input', toPortableGrey(picture))
      if (api.SetImageFile(1, 0) === 1) return []
      api.Recognize(null)
      const answer = JSON.parse(api.GetJSONText()) as { blocks?: readonly { paragraphs: readonly RecognisedParagraph[] }[] | null }
      return (answer.blocks ?? []).flatMap((block) => block.paragraphs)
    }
    return ok({
      recognise: (picture, onShare) => {
        told = onShare
        return read(picture, 'page')
      },
      readDigits: (picture, box) => {
        told = ignore
        const words = read(enlarge(picture, box), 'digits').flatMap((paragraph) => paragraph.lines.flatMap((line) => line.words))
        return words.map((word) => word.text).join('').replace(/\D/gu, '')
      },
      end: () => api.End(),
    })
  } catch {
    return broken()
  }
}

function broken(): Result<never> {
  return fail('no-recognition', 'Text recognition could not be started: its files are missing or damaged. Install the app again, or paste the text.')
}

/** The simplest format of a picture that the engine reads (PGM). */
function toPortableGrey({ pixels, width, height }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const bytes = new Uint8Array(head.length + pixels.length)
  bytes.set(head)
  bytes.set(pixels, head.length)
  return bytes
}

/** A box of a picture four times as large, on white. */
function enlarge(picture: GreyPicture, { x0, y0, x1, y1 }: PixelBox): GreyPicture {
  const [times, margin] = [4, 24]
  const width = (x1 - x0) * times + margin * 2
  const height = (y1 - y0) * times + margin * 2
  const pixels = new Uint8Array(width * height).fill(255)
  for (let y = margin; y < height - margin; y += 1) {
    const row = (y0 + Math.floor((y - margin) / times)) * picture.width
    for (let x = margin; x < width - margin; x += 1) pixels[y * width + x] = picture.pixels[row + x0 + Math.floor((x - margin) / times)] ?? 255
  }
  return { pixels, width, height, dotsPerInch: 300 }
}
