// `npm run bench` runs every measurement, `npm run bench -- NAME …` the named ones. Each prints its table and what it is
// held against; the program ends with 1 when a requirement is missed.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Measurement } from './measurement.ts'

const names = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted()
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`There is no measurement called ${unknown.join(', ')}. There are: ${names.join(', ')}.`)
  process.exit(2)
}
let missed = 0
for (const name of wanted.length > 0 ? wanted : names) {
  const { measure } = (await import(join(import.meta.dirname, name, 'measure.ts'))) as { measure: Measurement }
  console.log(`\n${name}\n`)
  missed += (await measure(process.argv.slice(2).filter((argument) => argument.startsWith('-')))).missed.length
}
process.exitCode = missed === 0 ? 0 : 1
