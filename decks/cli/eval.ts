import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { generateDecks } from '../generate.ts'
import type { GoldFact } from './gold.ts'
import { evaluate, reportEvaluation } from './evaluate.ts'
import type { Verdict } from './evaluate.ts'

const root = new URL('../../', import.meta.url)
const texts = new URL('tests/evaluation/texts/', root)
const shared = new URL('../shared/', root)
const isFull = process.argv.includes('--full')

function readJson<T>(url: URL, otherwise: T): T {
  return existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as T) : otherwise
}

function report(name: string, source: URL, gold: readonly GoldFact[], verdicts: URL): void {
  const made = generateDecks({ name, text: readFileSync(source, 'utf8') })
  if (!made.ok) throw new Error(`${name}: ${made.problem.detail}`)
  const found = evaluate(name, made.value.decks.map((d) => d.deck), gold, readJson<Record<string, Verdict>>(verdicts, {}))
  process.stdout.write(`${reportEvaluation(found, isFull)}\n\n`)
}

const seed = new URL('articles/ctc-sentinel-2010-01-karachi.txt', shared)
if (existsSync(seed)) {
  const gold = readJson<{ facts: GoldFact[] }>(new URL('evaluation/karachi-gold.json', shared), { facts: [] })
  report('seed article', seed, gold.facts, new URL('tests/evaluation/seed-verdicts.json', root))
} else process.stdout.write('The seed article is not here (../shared is missing): only the texts of this repository are evaluated.\n\n')

for (const file of readdirSync(texts).filter((name) => name.endsWith('.md')).toSorted()) {
  const base = file.replace(/\.md$/, '')
  const gold = readJson<{ facts: GoldFact[] }>(new URL(`${base}.gold.json`, texts), { facts: [] })
  report(file, new URL(file, texts), gold.facts, new URL(`${base}.verdicts.json`, texts))
}
