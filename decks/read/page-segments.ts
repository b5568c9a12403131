import type { PageRun } from './page-runs.ts'
import type { Traced } from './traced.ts'
import { joinTraced, makeTraced, replaceTraced } from './traced.ts'

/** Runs that stand on one line with no wide gap between them. */
export interface Segment {
  readonly runs: readonly PageRun[]
  readonly x: number
  readonly right: number
  readonly y: number
  /** The size and typeface of most of its letters. */
  readonly size: number
  readonly font: string
}

/** Puts the runs of a page into segments, from the top down. */
export function joinRuns(runs: readonly PageRun[]): Segment[] {
  return groupRows(runs, 0.18).flatMap(splitRow)
}

/** Things with a baseline in rows: those whose baselines differ by less than `slack` of their size. */
export function groupRows<T extends { readonly x: number; readonly y: number; readonly size: number }>(items: readonly T[], slack: number): T[][] {
  const rows: T[][] = []
  for (const item of items.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && first.y - item.y <= slack * Math.min(first.size, item.size)) row.push(item)
    else rows.push([item])
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x))
}

function splitRow(row: readonly PageRun[]): Segment[] {
  const parts: PageRun[][] = []
  let right = -Infinity
  for (const run of row) {
    const part = parts.at(-1)
    if (part !== undefined && run.x - right <= 0.6 * run.size) part.push(run)
    else parts.push([run])
    right = Math.max(right, run.right)
  }
  return parts.map(toSegment)
}

function toSegment(runs: readonly PageRun[]): Segment {
  return { runs, x: Math.min(...runs.map((run) => run.x)), right: Math.max(...runs.map((run) => run.right)), y: mostOf(runs, (run) => run.y), size: mostOf(runs, (run) => run.size), font: mostOf(runs, (run) => run.font) }
}

/** The value that most letters have. */
export function mostOf<T>(runs: readonly PageRun[], valueOf: (run: PageRun) => T): T {
  const counts = new Map<T, number>()
  for (const run of runs) counts.set(valueOf(run), (counts.get(valueOf(run)) ?? 0) + run.text.text.length)
  const best = [...counts].toSorted((a, b) => b[1] - a[1])[0]
  if (best === undefined) throw new Error('a line has text')
  return best[0]
}

/** The text of runs that stand on one line, with a space where one was printed or a gap was left. */
export function joinText(runs: readonly PageRun[]): Traced {
  const parts: Traced[] = []
  let before: PageRun | null = null
  for (const run of runs) {
    const gap = before === null ? 0 : (run.x - before.right) / run.size
    if (before !== null && (gap > 0.15 || (run.spaced && gap > -0.3)) && !/^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(run.text.text)) parts.push(makeTraced(' '))
    parts.push(run.text)
    before = run
  }
  return closeLetters(joinTraced(parts))
}

/** Takes out the spaces of l e t t e r s that were set apart. */
function closeLetters(text: Traced): Traced {
  const tokens = text.text.split(/\s+/u)
  const single = tokens.filter((token) => /^[\p{L}\p{N}]\p{P}?$/u.test(token)).length
  if (tokens.length < 5 || single / tokens.length < 0.7) return text
  return replaceTraced(text, /(?<=\S)\s(?=\S)/gu, '')
}
