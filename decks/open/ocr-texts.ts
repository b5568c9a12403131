import type { PrintedPage, PrintedText } from '../model/printed-page.ts'
import type { PixelBox, RecognisedLine, RecognisedParagraph } from './ocr-engine.ts'

type Word = RecognisedLine['words'][number]
type Symbols = Word['symbols']

/** What recognised text is set on: the picture's pixels in a point, the height of the page in points, and a second look at small digits. */
export interface RecognisedPage {
  readonly scale: number
  readonly height: number
  readonly readDigits: (box: PixelBox) => string
}

/**
 * The texts of recognised paragraphs, word by word, in points from the lower left corner. Small signs that stand raised at the
 * end of a word or before a note are footnote marks, often misread: they are read again as digits, and are texts of their own.
 */
export function toPrintedTexts(paragraphs: readonly RecognisedParagraph[], page: RecognisedPage): PrintedText[] {
  return paragraphs.flatMap(({ lines }) => {
    const usual = median(lines.flatMap((line) => line.words.map(() => tallOf(line))))
    return lines.flatMap((line) => {
      const own = tallOf(line)
      const tall = Math.abs(own - usual) < usual * 0.35 ? usual : own
      return line.words.flatMap((word, index) => placeWord(word, line, { tall, first: index === 0, last: index === line.words.length - 1 }, page))
    })
  })
}

/** The height of a small letter without tails, in pixels. */
function tallOf({ rowAttributes: { rowHeight, ascenders, descenders } }: RecognisedLine): number {
  return rowHeight - ascenders - descenders
}

interface WordPlace {
  readonly tall: number
  readonly first: boolean
  readonly last: boolean
}

function placeWord(word: Word, line: RecognisedLine, { tall, first, last }: WordPlace, page: RecognisedPage): PrintedText[] {
  const base = heightAt(line.baseline, word.bbox)
  const size = (tall * 2.15) / page.scale
  const isRaised = ({ text, bbox }: Symbols[number]): boolean => {
    const [high, up] = [bbox.y1 - bbox.y0, base - bbox.y1]
    // Quotation marks stand as high, and are not as tall as a raised digit.
    return up > tall * 0.42 && high > tall * (/[\p{P}®°]/u.test(text) ? 0.7 : 0.5) && high < tall * 1.15
  }
  const place = (symbols: Symbols, text: string, raised: boolean): PrintedText => {
    const box = boxOf(symbols.map((symbol) => symbol.bbox))
    return { text, x: box.x0 / page.scale, y: page.height - base / page.scale + (raised ? size * 0.35 : 0), width: (box.x1 - box.x0) / page.scale, size: raised ? size * 0.6 : size, font: '' }
  }
  const tail = word.symbols.length - 1 - word.symbols.findLastIndex((symbol) => !isRaised(symbol))
  const head = first && tail < word.symbols.length ? word.symbols.findIndex((symbol) => !isRaised(symbol)) : 0
  const parts: PrintedText[] = []
  const addMark = (symbols: Symbols): boolean => {
    const digits = symbols.length === 0 ? '' : page.readDigits(boxOf(symbols.map((symbol) => symbol.bbox)))
    if (digits !== '' && digits.length <= 3) parts.push(place(symbols, digits, true))
    return digits !== '' && digits.length <= 3
  }
  const from = addMark(word.symbols.slice(0, head)) ? head : 0
  const middle = word.symbols.slice(from, word.symbols.length - tail)
  const end = word.symbols.slice(word.symbols.length - tail)
  if (middle.length > 0) parts.push(place(middle, textOf(middle), false))
  if (!addMark(end) && end.length > 0) parts.push(place(end, textOf(end), false))
  return parts.map((part, index) => (index === parts.length - 1 && !last ? { ...part, text: `${part.text} ` } : part))
}

/** Sizes are read off pixels and waver: those within a seventh of each other become one. */
export function evenSizes(pages: readonly PrintedPage[]): PrintedPage[] {
  const sizes = pages.flatMap((page) => page.texts.map((text) => text.size)).toSorted((a, b) => a - b)
  const groups: number[][] = []
  for (const size of sizes) {
    const group = groups.at(-1)
    if (group !== undefined && size <= (group[0] ?? 0) * 1.14) group.push(size)
    else groups.push([size])
  }
  const evened = groups.map((group) => ({ least: group[0] ?? 0, size: Math.round(median(group) * 10) / 10 }))
  const toEven = (size: number): number => evened.findLast((group) => group.least <= size)?.size ?? size
  return pages.map((page) => ({ ...page, texts: page.texts.map((text) => ({ ...text, size: toEven(text.size) })) }))
}

function textOf(symbols: Symbols): string {
  return symbols.map((symbol) => symbol.text).join('')
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

function heightAt(line: PixelBox, box: PixelBox): number {
  const slope = line.x1 === line.x0 ? 0 : (line.y1 - line.y0) / (line.x1 - line.x0)
  return line.y0 + slope * ((box.x0 + box.x1) / 2 - line.x0)
}

function boxOf(boxes: readonly PixelBox[]): PixelBox {
  return { x0: Math.min(...boxes.map((box) => box.x0)), y0: Math.min(...boxes.map((box) => box.y0)), x1: Math.max(...boxes.map((box) => box.x1)), y1: Math.max(...boxes.map((box) => box.y1)) }
}
