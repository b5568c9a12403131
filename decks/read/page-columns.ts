import type { Segment } from './page-segments.ts'
import { groupRows } from './page-segments.ts'

/** Segments that stand below each other, in one column, from the top down. */
export type PageColumn = readonly Segment[]

/**
 * Puts the segments of a page in the order in which they are read: columns are told by the gap between them, and
 * what runs across the gap (a title, an abstract, a wide table) ends the columns above it. `known` are places at which
 * columns begin on other pages.
 */
export function orderColumns(segments: readonly Segment[], bodySize: number, known: readonly number[] = []): PageColumn[] {
  const gutter = findGutter(segments, bodySize, known)
  if (gutter === null) return segments.length === 0 ? [] : [segments]
  const columns: PageColumn[] = []
  let left: Segment[] = []
  let right: Segment[] = []
  let across: Segment[] = []
  const closeAcross = (): void => {
    columns.push(...orderColumns(across, bodySize, known))
    across = []
  }
  const closeSides = (): void => {
    columns.push(...orderColumns(left, bodySize, known), ...orderColumns(right, bodySize, known))
    left = []
    right = []
  }
  for (const row of groupRows(segments, 0.18)) {
    if (row.some((segment) => sideOf(segment, gutter) === 'across') || endsAcross(across, row, gutter, bodySize)) {
      closeSides()
      across.push(...row)
      continue
    }
    closeAcross()
    for (const segment of row) (sideOf(segment, gutter) === 'left' ? left : right).push(segment)
  }
  closeAcross()
  closeSides()
  return columns
}

/** Whether a row is the short last line of the text that runs across above it, or a line set in the middle below it, such as the authors below a title. */
function endsAcross(across: readonly Segment[], row: readonly Segment[], gutter: Gutter, bodySize: number): boolean {
  const last = across.at(-1)
  const first = row[0]
  if (last === undefined || first === undefined || row.length > 1) return false
  const near = last.y - first.y < 3 * Math.max(first.size, last.size)
  if (near && Math.abs(first.size - bodySize) > 0.06 * bodySize && Math.abs(first.x + first.right - last.x - last.right) < 10) return true
  return sideOf(first, gutter) === 'left' && Math.abs(first.size - last.size) < 0.3 && last.y - first.y < 1.6 * last.size && last.x < gutter.from
}

/** The places at which columns begin, other than the first, on pages that show it clearly. */
export function findColumnStarts(pages: readonly (readonly Segment[])[], bodySize: number): number[] {
  const starts = new Map<number, number>()
  for (const segments of pages) {
    for (const column of orderColumns(segments, bodySize)) {
      const start = Math.min(...column.map((segment) => segment.x))
      const known = [...starts.keys()].find((other) => Math.abs(other - start) < 3) ?? start
      if (column.length > 4) starts.set(known, (starts.get(known) ?? 0) + 1)
    }
  }
  return [...starts.keys()].toSorted((a, b) => a - b).slice(1)
}

interface Gutter {
  /** Where the left column must have ended, and where the right one begins. */
  readonly from: number
  readonly to: number
}

function sideOf(segment: Segment, gutter: Gutter): 'left' | 'right' | 'across' {
  if (segment.x >= gutter.to - 1.5) return 'right'
  return segment.right <= gutter.from ? 'left' : 'across'
}

/** The gap that most lines keep free, with running text on both sides of it; null when there is one column. */
function findGutter(segments: readonly Segment[], bodySize: number, known: readonly number[]): Gutter | null {
  let best: Gutter | null = null
  let most = 2.5
  for (const edge of sharedEdges(segments)) {
    const { gutter, sides } = cutAt(segments, edge, bodySize)
    const left = groupRows(sides.left, 0.18)
    const right = groupRows(sides.right, 0.18)
    if (!isProse(sides.left) || !isProse(sides.right)) continue
    const both = Math.min(countBetween(left, sides.right), countBetween(right, sides.left))
    const score = both - countCrossing(sides) * 2
    if (score > most) {
      most = score
      best = gutter
    }
  }
  return best ?? findKnownGutter(segments, bodySize, known)
}

/** A column with a line or two on the last page is told by the columns of the other pages. */
function findKnownGutter(segments: readonly Segment[], bodySize: number, known: readonly number[]): Gutter | null {
  for (const edge of known) {
    const { gutter, sides } = cutAt(segments, edge, bodySize)
    const near = sides.right.filter((segment) => segment.x < edge + 20).length
    if (sides.left.length > 2 && near > 0 && countCrossing(sides) === 0 && sides.across.every((segment) => segment.y > Math.max(...sides.right.map((other) => other.y)) || segment.y < Math.min(...sides.right.map((other) => other.y)))) return gutter
  }
  return null
}

interface Sides {
  readonly left: Segment[]
  readonly right: Segment[]
  readonly across: Segment[]
}

function cutAt(segments: readonly Segment[], edge: number, bodySize: number): { gutter: Gutter; sides: Sides } {
  const gutter = { from: edge - 0.5 * bodySize, to: edge }
  const sides: Sides = { left: [], right: [], across: [] }
  for (const segment of segments) sides[sideOf(segment, gutter)].push(segment)
  return { gutter, sides }
}

/** Places, right of the first, at which at least three segments begin, and not by chance: where words are set wide, some begin at any place. */
function sharedEdges(segments: readonly Segment[]): number[] {
  const starts = segments.map((segment) => segment.x).toSorted((a, b) => a - b)
  const edges: { at: number; count: number }[] = []
  for (const start of starts) {
    const last = edges.at(-1)
    if (last !== undefined && start - last.at <= 1.5) last.count += 1
    else edges.push({ at: start, count: 1 })
  }
  const least = Math.max(3, 0.2 * Math.max(0, ...edges.map((edge) => edge.count)))
  return edges.filter((edge) => edge.count >= least && edge.at > (starts[0] ?? 0) + 50).map((edge) => edge.at)
}

/** Whether segments are running text: as wide as a column, and most lines of each of their columns filled. */
function isProse(segments: readonly Segment[]): boolean {
  const starts = [Math.min(...segments.map((segment) => segment.x)), ...sharedEdges(segments)].filter((start, index, all) => index === 0 || start - (all[index - 1] ?? 0) > 40)
  let rows = 0
  let full = 0
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? Infinity
    const column = groupRows(segments.filter((segment) => segment.x >= start - 1.5 && segment.x < end - 1.5), 0.18)
    const extents = column.map((row) => ({ wide: Math.max(...row.map((segment) => segment.right)) - (row[0]?.x ?? 0), letters: row.reduce((sum, segment) => sum + lettersOf(segment), 0) }))
    const width = Math.max(...extents.map((row) => row.wide))
    if (width < 70) continue
    rows += column.length
    full += extents.filter((row) => row.wide >= width * 0.6 && row.letters >= 12).length
  }
  return rows >= 3 && full >= rows * 0.45
}

function lettersOf(segment: Segment): number {
  return segment.runs.reduce((count, run) => count + run.text.text.length, 0)
}

function countBetween(rows: readonly (readonly Segment[])[], others: readonly Segment[]): number {
  const top = Math.max(...others.map((segment) => segment.y)) + 3
  const bottom = Math.min(...others.map((segment) => segment.y)) - 3
  return rows.filter((row) => (row[0]?.y ?? 0) <= top && (row[0]?.y ?? 0) >= bottom).length
}

/** How many lines run across where there are columns on both sides. */
function countCrossing({ across, left, right }: Sides): number {
  const top = Math.min(Math.max(...left.map((segment) => segment.y)), Math.max(...right.map((segment) => segment.y)))
  const bottom = Math.max(Math.min(...left.map((segment) => segment.y)), Math.min(...right.map((segment) => segment.y)))
  return groupRows(across, 0.18).filter((row) => (row[0]?.y ?? 0) < top && (row[0]?.y ?? 0) > bottom).length
}
