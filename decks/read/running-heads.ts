import type { Line } from './lines.ts'

const pageNumber = /^[\s\-–—|·•]*(?:page\s+)?(?:\d{1,4}|[ivxlc]{2,7})(?:\s+of\s+\d{1,4})?[\s\-–—|·•]*$/iu

/**
 * Splits off the lines that stand at the head or foot of every page: page numbers, and the same short words
 * three times (twice, if they hold figures), whatever the figures. Only lines that stand alone, between blank
 * lines or at the edge of a page, are taken for such: a wrapped line of a paragraph may be a year, and a pull
 * quote may be wrapped like the text it repeats.
 */
export function dropRunningHeads(pages: readonly (readonly Line[])[]): { pages: Line[][]; heads: string[] } {
  const alone = pages.map((page) => findAlone(page, pages.length > 1))
  const counts = new Map<string, number>()
  for (const line of alone.flatMap((lines) => [...lines])) {
    const key = keyOf(line.text)
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const heads = new Set<string>()
  const kept = pages.map((page, index) =>
    page.map((line) => {
      if (alone[index]?.has(line) !== true) return line
      const repeats = counts.get(keyOf(line.text)) ?? 0
      const head = repeats >= 3 || (repeats === 2 && /\d/u.test(line.text))
      if (head) heads.add(line.text.trim())
      return head || pageNumber.test(line.text) ? { text: '', start: line.start, end: line.start } : line
    }),
  )
  return { pages: kept, heads: [...heads] }
}

/** The lines with nothing above and below them; in a text with pages also the first and the last of each. */
function findAlone(page: readonly Line[], paged: boolean): Set<Line> {
  const alone = new Set<Line>()
  for (const [index, line] of page.entries()) {
    if (!isBlank(line) && isBlank(page[index - 1]) && isBlank(page[index + 1])) alone.add(line)
  }
  const edges = paged ? [page.find((line) => !isBlank(line)), page.findLast((line) => !isBlank(line))] : []
  for (const line of edges) if (line !== undefined) alone.add(line)
  return alone
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === ''
}

function keyOf(text: string): string {
  const words = text.trim()
  if (words.length > 90 || words.length < 6 || /[.?!]["”]?$/u.test(words) || /^["“]?\p{Ll}/u.test(words)) return ''
  return words.toLowerCase().replace(/\d+/gu, '').replace(/[^\p{L}]+/gu, ' ').trim()
}
