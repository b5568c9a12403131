import type { PDFPageProxy } from 'pdfjs-dist'
import type { GreyPicture } from './ocr-engine.ts'

const dotsPerInch = 220
const longestSide = 3300

interface Canvas {
  width: number
  height: number
  getContext(kind: '2d', options?: object): CanvasRenderingContext2D | null
}

/** Where pdf.js gets a canvas in a worker; in Node it takes that of @napi-rs/canvas by itself. */
export class WorkerCanvasFactory {
  create(width: number, height: number): { canvas: Canvas | null; context: CanvasRenderingContext2D | null } {
    const canvas = new OffscreenCanvas(width, height) as unknown as Canvas
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) }
  }

  reset({ canvas }: { canvas: Canvas }, width: number, height: number): void {
    canvas.width = width
    canvas.height = height
  }

  getNoAlphaContext(canvas: Canvas): CanvasRenderingContext2D | null {
    return canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  }

  destroy(made: { canvas: Canvas | null; context: CanvasRenderingContext2D | null }): void {
    if (made.canvas !== null) made.canvas.width = made.canvas.height = 0
    made.canvas = null
    made.context = null
  }
}

/** The filters of pdf.js are made of SVG in a document; a worker has none, and letters need none. */
export class NoFilterFactory {
  addFilter = none
  addHCMFilter = none
  addAlphaFilter = none
  addLuminosityFilter = none
  addKnockoutFilter = none
  addHighlightHCMFilter = none
  addSelectionHCMFilter = none
  addSelectionFilter = none
  createSelectionStyle(): null {
    return null
  }
  destroy(): void {}
}

function none(): string {
  return 'none'
}

/** Draws a page in grey on white, at 220 dots per inch, or fewer for a very large page. Throws where there is no canvas. */
export async function renderGrey(page: PDFPageProxy, canvases: object): Promise<GreyPicture> {
  const plain = page.getViewport({ scale: 1 })
  const scale = Math.min(dotsPerInch / 72, longestSide / Math.max(plain.width, plain.height))
  const viewport = page.getViewport({ scale })
  const [width, height] = [Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height))]
  const factory = canvases as WorkerCanvasFactory
  const made = factory.create(width, height)
  const { context } = made
  if (context === null) throw new Error('no canvas')
  try {
    await page.render({ canvas: null, canvasContext: context, viewport, background: 'rgb(255,255,255)' }).promise
    return { pixels: toGrey(context.getImageData(0, 0, width, height).data), width, height, dotsPerInch: scale * 72 }
  } finally {
    factory.destroy(made)
  }
}

function toGrey(colours: Uint8ClampedArray): Uint8Array {
  const pixels = new Uint8Array(colours.length / 4)
  for (let at = 0; at < pixels.length; at += 1) {
    pixels[at] = ((colours[at * 4] ?? 0) * 77 + (colours[at * 4 + 1] ?? 0) * 150 + (colours[at * 4 + 2] ?? 0) * 29) >> 8
  }
  return pixels
}
