import { cpus, totalmem } from 'node:os'
import type { Size } from './attack.ts'
import type { Outcome } from './run-attack.ts'

const heads = ['attack', 'what', 'trials', 'things tried', 'lost', 'seconds'] as const

function cellsOf({ name, what, wanted, trials, did, losses, seconds, skipped }: Outcome): string[] {
  const counted = `${trials.toLocaleString('en')} of ${wanted.toLocaleString('en')}`
  return [name, what, skipped === null ? counted : `not tried: ${skipped}`, did.toLocaleString('en'), String(losses.length), String(Math.round(seconds))]
}

/** Prints what came of the attacks for a terminal. */
export function printTable(outcomes: readonly Outcome[]): void {
  // What is done stands in the lines above; here it would push the numbers off the screen.
  const rows = [heads as readonly string[], ...outcomes.map(cellsOf)].map((cells) => cells.filter((_, column) => column !== 1))
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => Math.min(cells[column]?.length ?? 0, 40))))
  console.log('')
  for (const cells of rows) console.log(cells.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
  const sum = outcomes.reduce((total, { seconds }) => total + seconds, 0)
  console.log(`\n${outcomes.length} attacks, ${outcomes.reduce((total, { losses }) => total + losses.length, 0)} losses, ${Math.round(sum)} s`)
}

/** Prints the same as a table of Markdown, with what it ran on. */
export function printMarkdown(outcomes: readonly Outcome[], size: Size): void {
  console.log(`\n${new Date().toISOString().slice(0, 10)}, size ${size}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}\n`)
  console.log(`| ${heads.join(' | ')} |`)
  console.log(`| ${heads.map((_, column) => (column < 3 ? '---' : '--:')).join(' | ')} |`)
  for (const outcome of outcomes) console.log(`| ${cellsOf(outcome).map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
}
