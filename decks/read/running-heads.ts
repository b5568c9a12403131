import type { Line } from './lines.ts'

const pageNumber = /^[\s\-–—|·•]*(?:page\s+)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s+of\s+\d{1,4})?[\s\-–—|·•]*$/iu

/** Splits off the lines that stand at the head or foot of every page: the same short words three times, apart from figures, and page numbers alone. */
export function dropRunningHeads(lines: readonly Line[]): { kept: Line[]; heads: string[] } {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const key = keyOf(line.text)
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const heads = new Set<string>()
  const kept: Line[] = []
  for (const line of lines) {
    const repeats = counts.get(keyOf(line.text)) ?? 0
    if (repeats >= 3 || (repeats === 2 && /\d/u.test(line.text))) heads.add(line.text.trim())
    else if (!isPageNumber(line.text)) kept.push(line)
  }
  return { kept, heads: [...heads] }
}

function keyOf(text: string): string {
  const words = text.trim()
  if (words.length > 90 || words.length < 6 || /[.?!]["”]?$/u.test(words) || /^["“]?\p{Ll}/u.test(words)) return ''
  return words.toLowerCase().replace(/\d+/gu, '').replace(/[^\p{L}]+/gu, ' ').trim()
}

function isPageNumber(text: string): boolean {
  return text.trim() !== '' && pageNumber.test(text.replace(/\f/gu, '')) && !/^\s*I\s*$/u.test(text)
}
