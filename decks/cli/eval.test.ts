import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generateDecks } from '../generate.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation, Verdict } from './evaluate.ts'
import type { GoldFact } from './gold.ts'

const root = new URL('../../', import.meta.url)
const texts = new URL('tests/evaluation/texts/', root)
const shared = new URL('../shared/', root)
const seed = new URL('articles/ctc-sentinel-2010-01-karachi.txt', shared)

function evaluateText(source: URL, gold: URL, verdicts: URL): Evaluation {
  const made = generateDecks({ name: 'text', text: readFileSync(source, 'utf8') })
  if (!made.ok) throw new Error(made.problem.detail)
  const { facts } = JSON.parse(readFileSync(gold, 'utf8')) as { facts: GoldFact[] }
  return evaluate('text', made.value.decks.map((d) => d.deck), facts, JSON.parse(readFileSync(verdicts, 'utf8')) as Record<string, Verdict>)
}

const precision = (found: Evaluation): number => found.passed.length / (found.passed.length + found.failed.length)

if (!existsSync(seed)) console.info('The seed article is not here (../shared is missing): its evaluation is left out.')

test.runIf(existsSync(seed))('on the seed: all cards judged, strict precision and core recall above what is required', { timeout: 60_000 }, () => {
  const found = evaluateText(seed, new URL('evaluation/karachi-gold.json', shared), new URL('tests/evaluation/seed-verdicts.json', root))
  expect(found.unjudged.map((c) => c.card.id)).toEqual([])
  expect(precision(found)).toBeGreaterThanOrEqual(0.82)
  expect(found.recalled.length / found.core.length).toBeGreaterThanOrEqual(0.56)
})

const bases = readdirSync(texts).filter((name) => name.endsWith('.md')).map((name) => name.replace(/\.md$/, ''))

test.each(bases)('on %s: all cards judged, most of them right', (base) => {
  const found = evaluateText(new URL(`${base}.md`, texts), new URL(`${base}.gold.json`, texts), new URL(`${base}.verdicts.json`, texts))
  expect(found.unjudged.map((c) => c.card.question)).toEqual([])
  expect(precision(found)).toBeGreaterThanOrEqual(0.75)
  expect(found.recalled.length).toBeGreaterThan(0)
})

test.each(bases)('the evidence of every gold fact of %s stands in the text', (base) => {
  const text = readFileSync(new URL(`${base}.md`, texts), 'utf8')
  const { facts } = JSON.parse(readFileSync(new URL(`${base}.gold.json`, texts), 'utf8')) as { facts: GoldFact[] }
  expect(facts.filter((f) => !text.includes(f.evidence)).map((f) => f.id)).toEqual([])
})
