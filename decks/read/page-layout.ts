import type { PrintedPage } from '../model/printed-page.ts'
import type { PrintedLine } from './page-lines.ts'

/** What is usual in a printed document: the size and typeface of its text, and how far its lines stand apart. */
export interface PageLayout {
  readonly size: number
  readonly font: string
  /** How far lines of this size usually stand apart. */
  readonly leadingOf: (size: number) => number
  /** Whether paragraphs begin with an indent. */
  readonly indented: boolean
}

/** The size of most letters in the upper half of the pages, where no footnotes are. */
export function findBodySize(pages: readonly PrintedPage[]): number {
  const counts = new Map<number, number>()
  for (const page of pages) {
    for (const text of page.texts) {
      const size = Math.round(text.size * 2) / 2
      const weight = text.y > page.height / 2 ? 1 : 0.4
      counts.set(size, (counts.get(size) ?? 0) + text.text.trim().length * weight)
    }
  }
  return best(counts) ?? 10
}

/** Learns what is usual from the lines of all columns. */
export function learnLayout(columns: readonly (readonly PrintedLine[])[], size: number): PageLayout {
  const drops = new Map<number, number[]>()
  const fonts = new Map<string, number>()
  let paragraphs = 0
  let indents = 0
  for (const lines of columns) {
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1]
      if (isSize(line.size, size)) fonts.set(line.font, (fonts.get(line.font) ?? 0) + line.text.text.length)
      if (above === undefined || line.drop === null || !isSize(above.size, line.size)) continue
      const key = Math.round(line.size)
      drops.set(key, [...(drops.get(key) ?? []), line.drop])
      if (!isSize(line.size, size) || above.edge - above.right < 3 * size) continue
      paragraphs += 1
      if (line.x - line.left > 0.6 * size && line.x - line.left < 4 * size) indents += 1
    }
  }
  const leadings = new Map([...drops].map(([key, list]) => [key, list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.4)] ?? key * 1.2]))
  return { size, font: best(fonts) ?? '', leadingOf: (of) => leadings.get(Math.round(of)) ?? of * 1.25, indented: indents > paragraphs * 0.3 }
}

/** Whether two sizes of type are meant to be the same. */
export function isSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.06 * Math.max(a, b)
}

function best<T>(counts: ReadonlyMap<T, number>): T | null {
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
