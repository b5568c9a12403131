import type { PageColumn } from './page-columns.ts'
import type { PageRun } from './page-runs.ts'
import { groupRows, joinText, mostOf } from './page-segments.ts'
import type { Traced } from './traced.ts'

/** A printed line, and what tells where paragraphs begin and end. */
export interface PrintedLine {
  readonly text: Traced
  /** Place of the page in the file, from 0, and of the column among all columns. */
  readonly page: number
  readonly column: number
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** The typeface of most of it, and whether nearly all is set in it. */
  readonly font: string
  readonly pure: boolean
  /** Where the lines of its column begin and end. */
  readonly left: number
  readonly edge: number
  /** How far below the line above in the column it stands, or null for the first. */
  readonly drop: number | null
  /** How many pieces with wide gaps between them it has: the cells of a table. */
  readonly cells: number
}

/** Makes lines of a column. */
export function readLines(segments: PageColumn, page: number, column: number): PrintedLine[] {
  const rows = groupRows(segments, 0.35)
  const left = Math.min(...segments.map((segment) => segment.x))
  const edge = findEdge(rows)
  return rows.map((row, index) => {
    const runs = row.flatMap((segment) => segment.runs)
    const y = mostOf(runs, (run) => run.y)
    const above = rows[index - 1]?.flatMap((segment) => segment.runs)
    return {
      text: joinText(runs),
      page,
      column,
      x: Math.min(...runs.map((run) => run.x)),
      right: Math.max(...runs.map((run) => run.right)),
      y,
      size: mostOf(runs, (run) => run.size),
      ...mainFont(runs),
      left,
      edge,
      drop: above === undefined ? null : mostOf(above, (run) => run.y) - y,
      cells: countCells(row),
    }
  })
}

/** Where lines end at most. One line alone may run over: an address that could not be broken. */
function findEdge(rows: readonly PageColumn[]): number {
  const ends = rows.map((row) => Math.max(...row.map((segment) => segment.right))).toSorted((a, b) => b - a)
  return (ends.length >= 6 ? ends[1] : ends[0]) ?? 0
}

function letters(runs: readonly PageRun[]): number {
  return runs.reduce((sum, run) => sum + run.text.text.length, 0)
}

function mainFont(runs: readonly PageRun[]): { font: string; pure: boolean } {
  const font = mostOf(runs, (run) => run.font)
  return { font, pure: letters(runs.filter((run) => run.font === font)) >= letters(runs) * 0.9 }
}

function countCells(row: PageColumn): number {
  return row.filter((segment, index) => index === 0 || segment.x - (row[index - 1]?.right ?? 0) > segment.size * 1.8).length
}
