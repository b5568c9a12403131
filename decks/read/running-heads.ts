import type { Line } from './lines.ts'

const pageNumber = /^[\s\-–—|·•]*(?:page\s+)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s+of\s+\d{1,4})?[\s\-–—|·•]*$/iu

/**
 * Splits off the lines that stand at the head or foot of every page: page numbers, and the same short words
 * three times (twice, if they hold figures), whatever the figures. Only lines that stand alone, between blank
 * lines or at the edge of a page, are taken for such: a wrapped line of a paragraph may be a year, and a pull
 * quote may be wrapped like the text it repeats.
 */
export function dropRunningHeads(lines: readonly Line[]): { kept: Line[]; heads: string[] } {
  const alone = lines.map((line, index) => isEdge(lines[index - 1], line, 'before') && isEdge(lines[index + 1], line, 'after'))
  const counts = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    const key = alone[index] === true ? keyOf(line.text) : ''
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const heads = new Set<string>()
  const kept: Line[] = []
  for (const [index, line] of lines.entries()) {
    const repeats = alone[index] === true ? (counts.get(keyOf(line.text)) ?? 0) : 0
    const dropped = repeats >= 3 || (repeats === 2 && /\d/u.test(line.text))
    if (dropped) heads.add(line.text.trim())
    if (dropped || (alone[index] === true && isPageNumber(line.text))) kept.push({ text: line.text.replace(/[^\f]/gu, ''), start: line.start, end: line.start })
    else kept.push(line)
  }
  return { kept, heads: [...heads] }
}

/** Whether a line has a blank line, the edge of a page or nothing on one side. */
function isEdge(neighbour: Line | undefined, line: Line, side: 'before' | 'after'): boolean {
  if (neighbour === undefined || neighbour.text.trim() === '') return true
  return side === 'before' ? line.text.startsWith('\f') || neighbour.text.endsWith('\f') : neighbour.text.startsWith('\f') || line.text.endsWith('\f')
}

function keyOf(text: string): string {
  const words = text.trim()
  if (words.length > 90 || words.length < 6 || /[.?!]["”]?$/u.test(words) || /^["“]?\p{Ll}/u.test(words)) return ''
  return words.toLowerCase().replace(/\d+/gu, '').replace(/[^\p{L}]+/gu, ' ').trim()
}

function isPageNumber(text: string): boolean {
  return text.trim() !== '' && pageNumber.test(text.replace(/\f/gu, '')) && !/^\s*I\s*$/u.test(text)
}
