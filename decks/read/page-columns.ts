import type { Segment } from './page-segments.ts'
import { groupRows } from './page-segments.ts'

/** Segments that stand below each other, in one column, from the top down. */
export type PageColumn = readonly Segment[]

/**
 * Puts the segments of a page in the order in which they are read: columns are told by the gap between them, and
 * what runs across the gap (a title, an abstract, a wide table) ends the columns above it.
 */
export function orderColumns(segments: readonly Segment[], bodySize: number): PageColumn[] {
  const gutter = findGutter(segments, bodySize)
  if (gutter === null) return segments.length === 0 ? [] : [segments]
  const columns: PageColumn[] = []
  let left: Segment[] = []
  let right: Segment[] = []
  let across: Segment[] = []
  const closeAcross = (): void => {
    columns.push(...orderColumns(across, bodySize))
    across = []
  }
  const closeSides = (): void => {
    columns.push(...orderColumns(left, bodySize), ...orderColumns(right, bodySize))
    left = []
    right = []
  }
  for (const row of groupRows(segments, 0.18)) {
    if (row.some((segment) => sideOf(segment, gutter) === 'across') || endsAcross(across, row, gutter)) {
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

/** Whether a row is the short last line of the text that runs across above it. */
function endsAcross(across: readonly Segment[], row: readonly Segment[], gutter: Gutter): boolean {
  const last = across.at(-1)
  const first = row[0]
  if (last === undefined || first === undefined || row.some((segment) => sideOf(segment, gutter) === 'right')) return false
  return Math.abs(first.size - last.size) < 0.3 && last.y - first.y < 1.6 * last.size && last.x < gutter.from
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
function findGutter(segments: readonly Segment[], bodySize: number): Gutter | null {
  let best: Gutter | null = null
  let most = 2.5
  for (const edge of sharedEdges(segments)) {
    const gutter = { from: edge - 0.5 * bodySize, to: edge }
    const sides = { left: [] as Segment[], right: [] as Segment[], across: [] as Segment[] }
    for (const segment of segments) sides[sideOf(segment, gutter)].push(segment)
    const left = groupRows(sides.left, 0.18)
    const right = groupRows(sides.right, 0.18)
    if (!isProse(left) || !isProse(right)) continue
    const both = Math.min(countBetween(left, sides.right), countBetween(right, sides.left))
    const score = both - countCrossing(sides.across, sides.left, sides.right) * 2
    if (score > most) {
      most = score
      best = gutter
    }
  }
  return best
}

/** Places at which at least three segments begin. */
function sharedEdges(segments: readonly Segment[]): number[] {
  const starts = segments.map((segment) => segment.x).toSorted((a, b) => a - b)
  const first = starts[0] ?? 0
  const edges: number[] = []
  for (const [index, start] of starts.entries()) {
    if (start > first + 50 && start - (edges.at(-1) ?? 0) > 1.5 && (starts[index + 2] ?? Infinity) - start <= 1.5) edges.push(start)
  }
  return edges
}

/** Whether rows are lines of running text: as wide as a column, and most of them filled. */
function isProse(rows: readonly (readonly Segment[])[]): boolean {
  if (rows.length < 3) return false
  const extents = rows.map((row) => ({ x: row[0]?.x ?? 0, right: Math.max(...row.map((segment) => segment.right)), letters: row.reduce((sum, segment) => sum + segment.runs.reduce((count, run) => count + run.text.text.length, 0), 0) }))
  const start = Math.min(...extents.map((row) => row.x))
  const width = Math.max(...extents.map((row) => row.right)) - start
  const full = extents.filter((row) => row.right - row.x >= width * 0.6 && row.letters >= 12)
  return width >= 70 && full.length >= rows.length * 0.45
}

function countBetween(rows: readonly (readonly Segment[])[], others: readonly Segment[]): number {
  const top = Math.max(...others.map((segment) => segment.y)) + 3
  const bottom = Math.min(...others.map((segment) => segment.y)) - 3
  return rows.filter((row) => (row[0]?.y ?? 0) <= top && (row[0]?.y ?? 0) >= bottom).length
}

/** How many lines run across where there are columns on both sides. */
function countCrossing(across: readonly Segment[], left: readonly Segment[], right: readonly Segment[]): number {
  const top = Math.min(Math.max(...left.map((segment) => segment.y)), Math.max(...right.map((segment) => segment.y)))
  const bottom = Math.max(Math.min(...left.map((segment) => segment.y)), Math.min(...right.map((segment) => segment.y)))
  return groupRows(across, 0.18).filter((row) => (row[0]?.y ?? 0) < top && (row[0]?.y ?? 0) > bottom).length
}
