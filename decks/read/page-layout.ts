import type { PrintedPage } from '../model/printed-page.ts'
import { judgeEnd } from './block-ends.ts'
import { readNoteStart } from './note-starts.ts'
import type { PrintedLine } from './page-lines.ts'

/** What is usual in a printed document: the size and typeface of its text, and how far its lines stand apart. */
export interface PageLayout {
  readonly size: number
  readonly font: string
  /** How far lines of this size usually stand apart. */
  readonly leadingOf: (size: number) => number
  /** Whether paragraphs begin with an indent, and whether there is room between them. */
  readonly indented: boolean
  readonly spaced: boolean
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
  const ends: { readonly inset: number; readonly drop: number }[] = []
  for (const lines of columns) {
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1]
      if (isSize(line.size, size)) fonts.set(line.font, (fonts.get(line.font) ?? 0) + line.text.text.length)
      if (above === undefined || line.drop === null || !isSize(above.size, line.size)) continue
      const key = Math.round(line.size)
      drops.set(key, [...(drops.get(key) ?? []), line.drop])
      const ended = above.edge - above.right > (above.edge - above.left) * 0.25 && judgeEnd(above.text.text) === 'closed'
      if (!isSize(line.size, size) || !ended || line.font !== above.font || readNoteStart(line.text.text) !== null) continue
      ends.push({ inset: line.x - line.left, drop: line.drop })
    }
  }
  const leadings = new Map([...drops].map(([key, list]) => [key, list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.4)] ?? key * 1.2]))
  const leadingOf = (of: number): number => leadings.get(Math.round(of)) ?? of * 1.25
  const indents = ends.filter(({ inset }) => inset > 0.6 * size && inset < 4 * size).length
  const gaps = ends.filter(({ drop }) => drop > leadingOf(size) * 1.18 && drop < leadingOf(size) * 2.5).length
  return { size, font: best(fonts) ?? '', leadingOf, indented: indents > ends.length * 0.3, spaced: gaps > ends.length * 0.5 }
}

/** Whether two sizes of type are meant to be the same. */
export function isSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.06 * Math.max(a, b)
}

function best<T>(counts: ReadonlyMap<T, number>): T | null {
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
