import { recogniseHeader } from './recognise-header.ts'
import { scanRows } from './scan-rows.ts'

/** The characters that may stand between cells. A blank and a colon are never guessed: a file of Anki's may name them. */
export type Delimiter = ',' | ';' | '\t' | '|' | ' ' | ':'

const candidates: readonly Delimiter[] = ['\t', ',', ';', '|']
const sampleRows = 50
const sampleText = 200_000

/**
 * Finds what stands between the cells of a text, or null when no line has two cells. A header with our names
 * settles it; else the delimiter that cuts the most of the first 50 lines into the same number of cells, less so when
 * blanks follow it as in prose, and among equals the first of tab, comma, semicolon, bar.
 */
export function recogniseDelimiter(text: string): Delimiter | null {
  const stated = /^sep=([,;\t|])\r?\n/.exec(text)
  if (stated !== null) return stated[1] as Delimiter
  const sample = text.slice(0, sampleText)
  let best: Delimiter | null = null
  let bestScore = 0
  for (const delimiter of candidates) {
    const counts: number[] = []
    let spaced = 0
    let first: readonly string[] | null = null
    for (const { cells } of scanRows(sample, delimiter)) {
      if (cells.every((cell) => cell.trim() === '')) continue
      first ??= cells
      counts.push(cells.length)
      if (cells.some((cell, at) => at > 0 && cell.startsWith(' '))) spaced += 1
      if (counts.length === sampleRows) break
    }
    if (first !== null && recogniseHeader(first) !== null) return delimiter
    const score = shareOfCommonest(counts) * (1 - 0.3 * (spaced / Math.max(1, counts.length)))
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

/** Of all rows, the share that has the commonest number of cells above one. */
function shareOfCommonest(counts: readonly number[]): number {
  const rowsByCount = new Map<number, number>()
  for (const count of counts) if (count > 1) rowsByCount.set(count, (rowsByCount.get(count) ?? 0) + 1)
  return counts.length === 0 ? 0 : Math.max(0, ...rowsByCount.values()) / counts.length
}
