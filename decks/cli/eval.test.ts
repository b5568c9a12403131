import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addShares, shareOf } from '../eval/share.ts'
import type { Measured } from './evaluate-texts.ts'
import { measureText } from './evaluate-texts.ts'
import { readGoldenTexts, readSeed } from './golden-texts.ts'
import { loadParser } from './load-parser.ts'

const patient = { timeout: 120_000 }
const texts = readGoldenTexts()
const seed = readSeed()
if (seed === null) console.info('The seed article is not here (../shared is missing): it is not evaluated.')

const measured = new Map<string, Measured>()
const of = (name: string): Measured => {
  const found = measured.get(name)
  if (found === undefined) throw new Error(`${name} was not measured`)
  return found
}

beforeAll(async () => {
  const parse = await loadParser()
  for (const text of [...texts, ...(seed === null ? [] : [seed])]) measured.set(text.name, measureText(text, { parse }))
}, 300_000)

const precisionOf = (all: readonly Measured[], tiers: readonly number[]): number => {
  const { part, whole } = addShares(all.map(({ evaluation: { passed, failed } }) => shareOf([...passed, ...failed].filter(({ note }) => tiers.includes(note.tier)), (card) => passed.includes(card))))
  return part / whole
}

test('there are texts of many genres, a third of them only ever measured', () => {
  expect(texts.length).toBeGreaterThanOrEqual(24)
  expect(new Set(texts.map(({ gold }) => gold.genre).filter(Boolean)).size).toBeGreaterThanOrEqual(8)
  expect(texts.filter(({ gold }) => gold.set === 'test').length).toBeGreaterThanOrEqual(8)
})

test.each(texts)('the evidence of every gold fact of $name stands in the text, and its answers are patterns', ({ text, gold }) => {
  expect(gold.facts.filter(({ evidence }) => !text.includes(evidence)).map(({ id }) => id)).toEqual([])
  for (const pattern of gold.facts.flatMap(({ answers }) => answers)) expect(() => new RegExp(pattern, 'iu')).not.toThrow()
})

test('no card leaks its answer, none is there twice, and every answer stands in its sentence', () => {
  for (const { text, checks } of measured.values()) {
    expect([text.name, checks.leaks.map(({ card }) => card.question)]).toEqual([text.name, []])
    expect([text.name, checks.duplicates.map(({ card }) => card.question)]).toEqual([text.name, []])
    expect(checks.standing.part / checks.standing.whole).toBeGreaterThanOrEqual(0.97)
  }
})

test('on texts that are only measured, strict readers keep what is required', () => {
  const test = [...measured.values()].filter(({ text }) => text.gold.set === 'test')
  expect(precisionOf(test, [1])).toBeGreaterThanOrEqual(0.92)
  expect(precisionOf(test, [1, 2])).toBeGreaterThanOrEqual(0.8)
})

test.runIf(seed !== null)('on the seed, strict readers keep no fewer cards than before, and its core facts are asked for', () => {
  const found = of('seed')
  // Two of eighteen are letters that an expert would write in another way ("JeM"): required are 95%, see docs/evaluation.md.
  expect(precisionOf([found], [1])).toBeGreaterThanOrEqual(0.88)
  expect(precisionOf([found], [1, 2])).toBeGreaterThanOrEqual(0.88)
  // Required are 75%: what is missing is told in docs/evaluation.md.
  expect(found.evaluation.recalled.length / found.evaluation.core.length).toBeGreaterThanOrEqual(0.6)
})

const folder = mkdtempSync(join(tmpdir(), 'eval-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [resolve(import.meta.dirname, 'eval.ts'), ...args], { encoding: 'utf8' })
}

test('cards of a folder of texts are written as JSON, the best first', patient, () => {
  const from = join(folder, 'in')
  mkdirSync(from)
  writeFileSync(join(from, 'mill.txt'), 'The Harbour Mill Company (HMC) was founded in Leeds in 1871. In 1921 the company sold its last mill to Bolt Brothers for £30,000.\n')
  expect(run('--in', from, '--out', join(folder, 'out')).status).toBe(0)
  const cards = JSON.parse(readFileSync(join(folder, 'out', 'mill.json'), 'utf8')) as Record<string, unknown>[]
  expect(cards.length).toBeGreaterThan(2)
  for (const card of cards) expect(card).toMatchObject({ question: expect.any(String), answer: expect.any(String), answerType: expect.stringMatching(/^(?:date|figure|group|person|place|relation|other)$/u), sourceSentence: expect.any(String), score: expect.any(Number), tier: expect.any(Number), rule: expect.any(String) })
  const scores = cards.map((card) => Number(card['score']))
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
})

test('dates and quantities are normalised from lists', patient, () => {
  writeFileSync(join(folder, 'dates.json'), JSON.stringify([{ id: 'd1', text: 'June 1, 1966', context: 'It began on June 1, 1966.', reference: null }, { id: 'd2', text: 'whenever', context: '', reference: null }]))
  writeFileSync(join(folder, 'quantities.json'), JSON.stringify([{ id: 'q1', text: 'more than 30,000 people', context: 'It killed more than 30,000 people.', reference: null }]))
  const out = join(folder, 'values.json')
  expect(run('--dates', join(folder, 'dates.json'), '--quantities', join(folder, 'quantities.json'), '--out', out).status).toBe(0)
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({ dates: [{ id: 'd1', edtf: '1966-06-01' }, { id: 'd2', edtf: null }], quantities: [{ id: 'q1', value: 30_000, unit: 'people', qualifier: 'more than' }] })
})
