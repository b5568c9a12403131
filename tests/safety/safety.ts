// `npm run safety [-- NAME...] [--size quick|full] [--minutes N] [--fresh] [--markdown] [--report FILE] [--list] [--jobs N]`
// Attacks Lectern and counts what was lost. What is done is remembered, so that a run that was broken off goes on where it
// was; `--minutes` gives each attack at most that long. Exit code 1 when anything was lost.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import 'fake-indexeddb/auto'
import './without-bundler.ts'
import type { AnyAttack, Size } from './attack.ts'
import { printTable, printMarkdown } from './print-table.ts'
import { runAttack, type Outcome } from './run-attack.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: 'quick' },
    minutes: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    report: { type: 'string' },
    list: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '1' },
  },
})

function readSize(): Size {
  if (values.size === 'quick' || values.size === 'full') return values.size
  throw new Error(`--size is quick or full, not ${values.size}.`)
}

function choose(all: readonly AnyAttack[]): readonly AnyAttack[] {
  const unknown = positionals.filter((name) => !all.some((attack) => attack.name === name))
  if (unknown.length > 0) throw new Error(`There is no attack ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}.`)
  return positionals.length === 0 ? all : all.filter(({ name }) => positionals.includes(name))
}

/** Several at a time where that is asked for: much of an attack is waiting for the disk or for a window. */
async function runAll(): Promise<Outcome[]> {
  const outcomes = new Map<AnyAttack, Outcome>()
  const waiting = [...chosen]
  const work = async (): Promise<void> => {
    for (let attack = waiting.shift(); attack !== undefined; attack = waiting.shift()) outcomes.set(attack, await runAttack(attack, { size, minutes, fresh: values.fresh }))
  }
  await Promise.all(Array.from({ length: Math.max(1, Number(values.jobs) || 1) }, work))
  return chosen.flatMap((attack) => outcomes.get(attack) ?? [])
}

const { attacks } = await import('./attacks.ts')
const size = readSize()
const minutes = values.minutes === undefined ? Number.POSITIVE_INFINITY : Number(values.minutes)
if (!(minutes > 0)) throw new Error('--minutes is a number above 0.')
const chosen = choose(attacks)
if (values.list) {
  for (const { name, what, trials } of chosen) console.log(`${name}: ${what} (${trials.quick.toLocaleString('en')} / ${trials.full.toLocaleString('en')} trials)`)
  process.exit(0)
}
const outcomes = await runAll()
const failed = outcomes.filter(({ losses }) => losses.length > 0)
if (values.markdown) printMarkdown(outcomes, size)
else printTable(outcomes)
for (const { name, skipped } of outcomes) if (skipped !== null) console.log(`NOT TRIED: ${name}: ${skipped}`)
for (const { name, losses } of failed) for (const loss of losses) console.log(`LOST: ${name}: ${loss}`)
if (values.report !== undefined) {
  const passed = outcomes.filter(({ losses, skipped }) => losses.length === 0 && skipped === null).length
  writeFileSync(values.report, JSON.stringify({ numPassedTests: passed, numFailedTests: failed.length }))
}
process.exit(failed.length === 0 ? 0 : 1)
