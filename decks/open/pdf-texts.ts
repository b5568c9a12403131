import type { PDFPageProxy } from 'pdfjs-dist'
import type { PrintedText } from '../model/printed-page.ts'

/** Reads the pieces of text of a page that run from left to right when it stands upright; what is printed sideways (a stamp in the margin) is no part of the text. */
export async function readPdfTexts(page: PDFPageProxy): Promise<PrintedText[]> {
  const { items } = await page.getTextContent()
  const view = page.getViewport({ scale: 1 })
  const texts: PrintedText[] = []
  const printed = new Map<string, PrintedText[]>()
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const [a, b, c, d, x, y] = multiply(view.transform as Matrix, item.transform as Matrix)
    const size = Math.hypot(c, d)
    if (a <= 0 || Math.abs(b) > Math.abs(a) * 0.1 || !(size > 0.5)) continue
    const next = { text: item.str, x: round(x), y: round(view.height - y), width: round(item.width), size: round(size), font: item.fontName }
    const same = printed.get(next.text) ?? []
    if (isShadow(same, next)) continue
    printed.set(next.text, [...same, next])
    texts.push(next)
  }
  return texts
}

type Matrix = [number, number, number, number, number, number]

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function round(points: number): number {
  return Math.round(points * 100) / 100
}

/** Whether the same words were printed before on the same spot, as is done to make them bold. */
function isShadow(same: readonly PrintedText[], next: PrintedText): boolean {
  return next.text.trim() !== '' && same.some((text) => Math.abs(text.x - next.x) < 1 && Math.abs(text.y - next.y) < 1)
}
