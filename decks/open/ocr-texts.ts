import type { PrintedPage, PrintedText } from '../model/printed-page.ts'
import type { PixelBox, RecognisedLine } from './ocr-engine.ts'

/** The texts of recognised lines, word by word, in points from the lower left corner; a digit that stands raised after a word is a text of its own, as it is in print. */
export function toPrintedTexts(lines: readonly RecognisedLine[], scale: number, height: number): PrintedText[] {
  return lines.flatMap((line) => {
    const size = (line.rowAttributes.rowHeight / scale) * 0.92
    return line.words.flatMap((word, index) => {
      const y = height - heightAt(line.baseline, word.bbox) / scale
      const end = index === line.words.length - 1 ? '' : ' '
      const cut = findRaised(word, line)
      const place = (text: string, box: PixelBox, up: number, high: number): PrintedText => ({ text, x: box.x0 / scale, y: y + up, width: (box.x1 - box.x0) / scale, size: high, font: '' })
      if (cut === 0) return [place(word.text + end, word.bbox, 0, size)]
      const head = word.symbols.slice(0, -cut)
      const tail = word.symbols.slice(-cut)
      const textOf = (symbols: typeof head): string => symbols.map((symbol) => symbol.text).join('')
      const raised = place(textOf(tail), boxOf(tail.map((symbol) => symbol.bbox)), size * 0.35, size * 0.6)
      return head.length === 0 ? [raised] : [place(textOf(head), boxOf(head.map((symbol) => symbol.bbox)), 0, size), { ...raised, text: raised.text + end }]
    })
  })
}

/** Sizes are read off pixels and waver: those within a tenth of each other become one. */
export function evenSizes(pages: readonly PrintedPage[]): PrintedPage[] {
  const sizes = pages.flatMap((page) => page.texts.flatMap((text) => Array.from({ length: text.text.length }, () => text.size))).toSorted((a, b) => a - b)
  const groups: number[][] = []
  for (const size of sizes) {
    const group = groups.at(-1)
    if (group !== undefined && size <= (group[0] ?? 0) * 1.13) group.push(size)
    else groups.push([size])
  }
  const evened = groups.map((group) => ({ least: group[0] ?? 0, size: Math.round((group[group.length >> 1] ?? 0) * 10) / 10 }))
  const toEven = (size: number): number => evened.findLast((group) => group.least <= size)?.size ?? size
  return pages.map((page) => ({ ...page, texts: page.texts.map((text) => ({ ...text, size: toEven(text.size) })) }))
}

function heightAt(line: PixelBox, box: PixelBox): number {
  const slope = line.x1 === line.x0 ? 0 : (line.y1 - line.y0) / (line.x1 - line.x0)
  return line.y0 + slope * ((box.x0 + box.x1) / 2 - line.x0)
}

/** How many letters at the end of a word are small digits above the baseline. */
function findRaised(word: RecognisedLine['words'][number], line: RecognisedLine): number {
  const base = heightAt(line.baseline, word.bbox)
  const tall = line.rowAttributes.rowHeight
  let count = 0
  for (const { text, bbox } of word.symbols.toReversed()) {
    if (!/^\d$/u.test(text) || base - bbox.y1 < tall * 0.17 || bbox.y1 - bbox.y0 > tall * 0.62) break
    count += 1
  }
  return count
}

function boxOf(boxes: readonly PixelBox[]): PixelBox {
  return { x0: Math.min(...boxes.map((box) => box.x0)), y0: Math.min(...boxes.map((box) => box.y0)), x1: Math.max(...boxes.map((box) => box.x1)), y1: Math.max(...boxes.map((box) => box.y1)) }
}
