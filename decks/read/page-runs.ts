import type { PrintedPage, PrintedText } from '../model/printed-page.ts'
import { numberToRaised } from './raised-digits.ts'
import type { Traced } from './traced.ts'
import { joinTraced, makeTraced, traceSource, trimTraced } from './traced.ts'

/** A piece of printed text on its line: `y` is the baseline of the line, also for what is raised above it. */
export interface PageRun {
  readonly text: Traced
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
  /** Whether a space was printed before it. */
  readonly spaced: boolean
}

/** The texts of all pages, one after the other: what the offsets of a printed article count in. */
export function printedSource(pages: readonly PrintedPage[]): string {
  return pages.map((page) => page.texts.map((text) => text.text).join('')).join('')
}

/** The runs of a page: footnote marks raised, initials over several lines put before their word. `offset` is where the page begins in the source, `source` the whole of it, `bodySize` the size of most text. */
export function readRuns(page: PrintedPage, source: string, offset: number, bodySize: number): PageRun[] {
  const runs: PageRun[] = []
  let at = offset
  let spaced = false
  for (const text of page.texts) {
    const run = readRun(text, source, at, spaced)
    if (run !== null) runs.push(run)
    spaced = /\s$/u.test(text.text)
    at += text.text.length
  }
  return joinInitials(raiseSmall(runs), bodySize)
}

function readRun(printed: PrintedText, source: string, at: number, spaced: boolean): PageRun | null {
  const text = trimTraced(traceSource(source, at, at + printed.text.length))
  if (text.text === '') return null
  const unit = printed.width / printed.text.length
  const before = printed.text.length - printed.text.trimStart().length
  const after = printed.text.length - printed.text.trimEnd().length
  return { text, x: printed.x + unit * before, right: printed.x + printed.width - unit * after, y: printed.y, size: printed.size, font: printed.font, spaced: spaced || before > 0 }
}

/** Brings raised and lowered pieces to the baseline of the larger text beside them; raised numbers become raised digits, other raised signs go. */
function raiseSmall(runs: readonly PageRun[]): PageRun[] {
  const byHeight = runs.toSorted((a, b) => a.y - b.y)
  const bases = new Map<PageRun, PageRun>()
  for (const run of runs) {
    if (run.text.text.length > 9) continue
    const base = findBase(run, byHeight)
    if (base !== null) bases.set(run, base)
  }
  return runs.map((run) => {
    let base = bases.get(run)
    // A mark beside a mark ("1", ",", "2") stands on the base of that one.
    if (base !== undefined) base = bases.get(base) ?? base
    if (base === undefined) return run
    return { ...run, y: base.y, size: base.size, font: base.font, text: run.y > base.y ? raiseText(run.text) : run.text }
  })
}

function findBase(run: PageRun, byHeight: readonly PageRun[]): PageRun | null {
  let best: PageRun | null = null
  let least = Infinity
  for (let index = firstFrom(byHeight, run.y - 40); index < byHeight.length; index += 1) {
    const base = byHeight[index]
    if (base === undefined || base.y > run.y + 10) break
    const rise = (run.y - base.y) / base.size
    const small = run.size <= base.size * 0.84 && run.size >= base.size * 0.4
    if (!small || rise < -0.35 || rise > 0.75 || Math.abs(rise) < 0.1) continue
    const gap = Math.max(run.x - base.right, base.x - run.right) / base.size
    // The number before a note may stand far from its first word, when the line is justified.
    if (gap < -0.6 || gap > (base.x > run.x && /^\d{1,3}$/u.test(run.text.text) ? 4 : 0.7)) continue
    if (Math.abs(gap) >= least) continue
    least = Math.abs(gap)
    best = base
  }
  return best
}

function firstFrom(byHeight: readonly PageRun[], y: number): number {
  let low = 0
  let high = byHeight.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((byHeight[middle]?.y ?? 0) < y) low = middle + 1
    else high = middle
  }
  return low
}

function raiseText(text: Traced): Traced {
  const raised = Array.from(text.text.matchAll(/(\d{1,4})|[,;–-]\s*(?=\d)|\p{L}+/gu), ([sign, number]) => makeTraced(number === undefined ? sign : numberToRaised(Number(number))))
  return joinTraced(raised)
}

/** Puts a large initial before the first of the lines that stand beside it. */
function joinInitials(runs: readonly PageRun[], bodySize: number): PageRun[] {
  let joined = [...runs]
  for (const initial of runs) {
    if (initial.size < bodySize * 1.8 || !/^["“‘']?\p{L}$/u.test(initial.text.text)) continue
    const beside = joined.filter((run) => run.size < initial.size * 0.6 && run.y > initial.y - run.size * 0.4 && run.y < initial.y + initial.size && run.x >= initial.right - run.size * 0.5 && run.x < initial.right + run.size)
    const first = beside.toSorted((a, b) => b.y - a.y || a.x - b.x)[0]
    if (first === undefined) continue
    const apart = /^[AIO]$/u.test(initial.text.text) && (first.spaced || /^\p{Lu}/u.test(first.text.text))
    joined = joined.flatMap((run) => {
      if (run === initial) return []
      if (run === first) return [{ ...run, x: initial.x, text: joinTraced([initial.text, makeTraced(apart ? ' ' : ''), run.text]) }]
      return [beside.includes(run) ? { ...run, x: initial.x } : run]
    })
  }
  return joined
}
