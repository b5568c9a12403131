import { readNoteStart } from './note-starts.ts'
import type { Segment } from './page-segments.ts'
import { groupRows, joinText } from './page-segments.ts'

/** What edges are judged by: how high each page is, and how large most text. */
export interface EdgeFacts {
  readonly heights: readonly number[]
  readonly size: number
}

/** A page whose running heads and number are taken off: the segments that are left, and the number printed on it. */
export interface TrimmedPage {
  readonly segments: readonly Segment[]
  readonly number: number | null
}

/** A row at the head or foot of a page. */
interface EdgeRow {
  readonly page: number
  readonly row: readonly Segment[]
  readonly words: readonly string[]
  readonly y: number
  /** Whether it stands apart from the text by more than lines do. */
  readonly apart: boolean
  /** 0 is the outermost, at the foot or at the head. */
  readonly depth: number
  readonly foot: boolean
}

/**
 * Takes off what stands at the head or foot of the pages: page numbers that count up from page to page, and words
 * that stand at the same height on two pages, whatever the figures in them. `heads` are those words, each once.
 */
export function trimEdges(pages: readonly (readonly Segment[])[], { heights, size }: EdgeFacts): { pages: TrimmedPage[]; heads: string[] } {
  const edges = pages.flatMap((segments, page) => findEdgeRows(segments, page).filter(({ y }) => isOuter(y, heights[page] ?? 0)))
  const step = findStep(edges)
  const repeated = findRepeated(edges)
  const gone = new Set<Segment>()
  const heads = new Set<string>()
  for (const edge of edges.toSorted((a, b) => a.depth - b.depth)) {
    // A second row is taken only below a first that was.
    const outer = edges.find((other) => other.page === edge.page && other.depth === edge.depth - 1 && other.foot === edge.foot)
    if (outer !== undefined && outer.row.some((segment) => !gone.has(segment))) continue
    const numbered = edge.words.some((word) => step !== null && numberOf(word) === edge.page + step)
    const lone = edge.words.length === 1 && edge.apart && numberOf(edge.words[0] ?? '') !== null && step === null
    const known = edge.words.every((word) => numberOf(word) !== null || (repeated.has(keyOf(word, edge.y)) && readNoteStart(word)?.style !== 'raised'))
    // On one page alone: a short line far out in the margin, not on the first page.
    const stray = edge.depth === 0 && edge.page > 0 && edge.apart && edge.row.every((segment) => segment.size <= size * 1.15) && isInMargin(edge, heights[edge.page] ?? 0)
    if (!(lone || known || stray || (numbered && edge.apart))) continue
    for (const segment of edge.row) gone.add(segment)
    for (const word of edge.words) if (numberOf(word) === null) heads.add(word)
  }
  return { pages: pages.map((segments, page) => ({ segments: segments.filter((segment) => !gone.has(segment)), number: step === null || page + step < 1 ? null : page + step })), heads: [...heads] }
}

/** Whether a row stands in the upper or the lower fifth of its page. */
function isOuter(y: number, height: number): boolean {
  return y > height * 0.8 || y < height * 0.2
}

function isInMargin({ y, words }: EdgeRow, height: number): boolean {
  const text = words.join(' ')
  return (y > height * 0.925 || y < height * 0.06) && text.split(/\s+/u).length <= 12 && !/[.?!]["”’)]*$/u.test(text)
}

function findEdgeRows(segments: readonly Segment[], page: number): EdgeRow[] {
  const rows = groupRows(segments, 0.3)
  const gap = medianGap(rows)
  const toEdge = (row: readonly Segment[], next: readonly Segment[] | undefined, depth: number, foot: boolean): EdgeRow => ({ page, foot, row, words: row.map((segment) => joinText(segment.runs).text), y: row[0]?.y ?? 0, apart: next === undefined || Math.abs((row[0]?.y ?? 0) - (next[0]?.y ?? 0)) > gap * 1.4, depth })
  const found: EdgeRow[] = []
  for (const depth of [0, 1]) {
    const [top, bottom] = [rows[depth], rows.at(-1 - depth)]
    if (top !== undefined) found.push(toEdge(top, rows[depth + 1], depth, false))
    if (bottom !== undefined && rows.length > depth * 2 + 1) found.push(toEdge(bottom, rows.at(-2 - depth), depth, true))
  }
  return found
}

function medianGap(rows: readonly (readonly Segment[])[]): number {
  const gaps = rows.slice(1).map((row, index) => (rows[index]?.[0]?.y ?? 0) - (row[0]?.y ?? 0)).toSorted((a, b) => a - b)
  return gaps[gaps.length >> 1] ?? 12
}

/** The number of a page, when a text is nothing else: "17", "- 17 -", "Page 17 of 20". */
function numberOf(text: string): number | null {
  const match = /^[\s\-–—|·•[(]*(?:page\s+|p\.\s*)?(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?[\s\-–—|·•\])]*$/iu.exec(text)
  return match === null ? null : Number(match[1])
}

/** By how much printed numbers are ahead of the count of pages (from 0), when two pages agree or there is but one. */
function findStep(edges: readonly EdgeRow[]): number | null {
  const votes = new Map<number, Set<number>>()
  for (const edge of edges) {
    for (const word of edge.words) {
      const number = numberOf(word)
      if (number !== null) votes.set(number - edge.page, (votes.get(number - edge.page) ?? new Set()).add(edge.page))
    }
  }
  const best = [...votes].toSorted((a, b) => b[1].size - a[1].size || a[0] - b[0])[0]
  const pages = new Set(edges.map((edge) => edge.page)).size
  return best !== undefined && best[1].size >= 2 && best[1].size >= pages * 0.3 ? best[0] : null
}

function findRepeated(edges: readonly EdgeRow[]): Set<string> {
  const pagesOf = new Map<string, Set<number>>()
  for (const edge of edges) {
    for (const word of edge.words) {
      // A line may sit a little higher on one page than on another.
      for (const shift of [-3, 0, 3]) {
        const key = keyOf(word, edge.y + shift)
        pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(edge.page))
      }
    }
  }
  return new Set([...pagesOf].flatMap(([key, pages]) => (pages.size >= 2 ? [key] : [])))
}

function keyOf(text: string, y: number): string {
  return `${Math.round(y / 3)} ${text.toLowerCase().replace(/\d+/gu, '#').replace(/[^\p{L}#]+/gu, ' ').trim()}`
}
