import { strategies } from './run-course.ts'
import type { ScenarioEnd } from './run-scenario.ts'

/** What is required, as shares: points above plain FSRS, points below the best other line in any scenario, points of the forecast. */
const required = { abovePlain: 0.06, below: 0.01, forecast: 0.03 }

/** Mean recall and share of minutes used of one strategy. */
export interface TableRow {
  readonly all: number
  readonly fsrs: number
  readonly other: number
  readonly power: number
  readonly 'half-life': number
  readonly used: number
}

/** The figures, and what was missed. */
export interface Verdict {
  readonly table: Readonly<Record<string, TableRow>>
  /** By scenario, the plan's recall less that of the best other line, worst first. */
  readonly margins: readonly { readonly number: number; readonly margin: number; readonly learners: number }[]
  readonly below: number
  /** By kind of learner, of the forecast at the start, halfway and on the last day: mean error with its sign, and without. */
  readonly calibration: readonly { readonly kind: string; readonly bias: readonly number[]; readonly off: readonly number[] }[]
  readonly missed: readonly string[]
}

/** Draws the figures together. Each scenario counts the same, and in it both kinds of learner, however many learners there were. */
export function weighEnds(ends: readonly ScenarioEnd[]): Verdict {
  const names = Object.keys(strategies)
  const joined = joinEnds(ends)
  const table = Object.fromEntries(names.map((name) => [name, makeRow(name, joined)]))
  const margins = weighMargins(names, joined)
  const below = margins.filter(({ margin }) => margin < -required.below).length
  const calibration = [calibrate('FSRS-6', joined.filter(({ kind }) => kind === 'fsrs')), calibrate('other', joined.filter(({ kind }) => kind !== 'fsrs'))]
  return { table, margins, below, calibration, missed: judge(names, table, margins, below, calibration) }
}

function joinEnds(ends: readonly ScenarioEnd[]): readonly ScenarioEnd[] {
  const joined = new Map<string, ScenarioEnd>()
  for (const end of ends) {
    const key = `${end.number}/${end.kind}`
    const known = joined.get(key)
    joined.set(key, known === undefined ? end : { ...end, learners: known.learners + end.learners, recall: addUp(known.recall, end.recall), used: addUp(known.used, end.used), told: [...known.told, ...end.told] })
  }
  return [...joined.values()]
}

function addUp(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.keys(a).map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]))
}

function makeRow(name: string, ends: readonly ScenarioEnd[]): TableRow {
  const meanOf = (chosen: readonly ScenarioEnd[]): number => mean(chosen.map(({ recall, learners }) => (recall[name] ?? 0) / learners))
  const kindOf = (wanted: string): readonly ScenarioEnd[] => ends.filter(({ kind }) => kind === wanted)
  return { all: meanOf(ends), fsrs: meanOf(kindOf('fsrs')), other: meanOf(ends.filter(({ kind }) => kind !== 'fsrs')), power: meanOf(kindOf('power')), 'half-life': meanOf(kindOf('half-life')), used: mean(ends.map(({ used, learners }) => (used[name] ?? 0) / learners)) }
}

function weighMargins(names: readonly string[], ends: readonly ScenarioEnd[]): Verdict['margins'] {
  const numbers = [...new Set(ends.map(({ number }) => number))]
  return numbers
    .map((number) => {
      const own = ends.filter((end) => end.number === number)
      const recallOf = (name: string): number => mean(own.map(({ recall, learners }) => (recall[name] ?? 0) / learners))
      return { number, margin: recallOf('plan') - Math.max(...names.filter((name) => name !== 'plan').map(recallOf)), learners: own.reduce((sum, { learners }) => sum + learners, 0) }
    })
    .sort((a, b) => a.margin - b.margin)
}

function calibrate(kind: string, ends: readonly ScenarioEnd[]): Verdict['calibration'][number] {
  const told = ends.flatMap((end) => end.told)
  const errors = [0, 1, 2].map((when) => told.map(({ predicted, recall }) => (predicted[when] ?? 0) - recall))
  return { kind, bias: errors.map(mean), off: errors.map((each) => mean(each.map(Math.abs))) }
}

function judge(names: readonly string[], table: Verdict['table'], margins: Verdict['margins'], below: number, calibration: Verdict['calibration']): readonly string[] {
  const missed: string[] = []
  for (const column of ['all', 'fsrs', 'other'] as const) {
    const plan = table['plan']?.[column] ?? 0
    for (const name of names.filter((each) => each !== 'plan')) {
      const least = name === 'plain FSRS' && column === 'all' ? required.abovePlain : 0
      const ahead = plan - (table[name]?.[column] ?? 0)
      if (ahead <= least) missed.push(`Learners "${column}": the plan is ${points(ahead)} points above ${name}; ${points(least)} are required.`)
    }
  }
  if (below > 0) missed.push(`The plan is more than 1 point below the best other line in ${below} scenarios, ${points(-(margins[0]?.margin ?? 0))} points in the worst.`)
  const off = Math.abs(calibration.find(({ kind }) => kind === 'other')?.bias[2] ?? 0)
  if (off > required.forecast) missed.push(`On the last day the forecast is ${points(off)} points off on average where memory follows another model; at most 3 are allowed.`)
  return missed
}

function points(share: number): string {
  return (share * 100).toFixed(2)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)
}
