// What the parser must be worth, measured on the treebanks it was taught with where they are kept.
import { rm } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { multiplyPlain } from '../parse/multiply.ts'
import { loadParser } from './load-parser.ts'
import { measureParser } from './measure-parser.ts'
import type { ParserMeasure } from './measure-parser.ts'
import { unpackTreebanks } from './unpack-treebanks.ts'

const treebanks = await unpackTreebanks()
if (treebanks === null) console.log('The treebanks are not here (../shared is missing): the parser is not measured.')
afterAll(async () => {
  if (treebanks) await rm(treebanks.folder, { recursive: true })
})

/** With `every` 24 on each 24th sentence: without WebAssembly, all would take a minute. */
async function measureHere(every: number, ...[multiply]: Parameters<typeof loadParser>): Promise<ParserMeasure> {
  if (!treebanks) throw new Error('only where the treebanks are')
  return measureParser(await loadParser(multiply), treebanks.data, every)
}

test('what the shipped parser says of a sentence', async () => {
  const parse = await loadParser()
  const parsed = parse('The groups were banned by the court in 1998 .'.split(' '))
  expect(parsed.map(({ form, tag, fineTag, lemma, head, relation, name }) => [form, tag, fineTag, lemma, head, relation, name])).toEqual([
    ['The', 'DET', 'DT', 'the', 1, 'det', null],
    ['groups', 'NOUN', 'NNS', 'group', 3, 'nsubj:pass', null],
    ['were', 'AUX', 'VBD', 'be', 3, 'aux:pass', null],
    ['banned', 'VERB', 'VBN', 'ban', -1, 'root', null],
    ['by', 'ADP', 'IN', 'by', 6, 'case', null],
    ['the', 'DET', 'DT', 'the', 6, 'det', null],
    ['court', 'NOUN', 'NN', 'court', 3, 'obl:agent', null],
    ['in', 'ADP', 'IN', 'in', 8, 'case', null],
    ['1998', 'NUM', 'CD', '1998', 3, 'obl', null],
    ['.', 'PUNCT', '.', '.', 3, 'punct', null],
  ])
  expect(parsed.every(({ certainty }) => certainty > 0.9)).toBe(true)
})

test('and which names it sees', async () => {
  const parsed = (await loadParser())('Kofi Annan led the United Nations and spoke in Geneva .'.split(' '))
  expect(parsed.map(({ name }) => name)).toEqual(['person', 'person', null, null, 'group', 'group', null, null, null, 'place', null])
})

const here = test.runIf(treebanks !== null)

here('it is as good as it was when it was trained', async () => {
  const { ewt, gum, pud, gumText, weightBytes } = await measureHere(1)
  expect(ewt.tags).toBeGreaterThanOrEqual(95)
  expect(ewt.relations).toBeGreaterThanOrEqual(85)
  expect(gum.relations).toBeGreaterThanOrEqual(84)
  expect(pud.relations).toBeGreaterThanOrEqual(82.5)
  expect(gumText.relations).toBeGreaterThanOrEqual(84)
  expect(weightBytes).toBeLessThanOrEqual(1_200_000)
})

here('its output is the same, bit for bit, on each run and without WebAssembly', async () => {
  const { hash } = await measureHere(24)
  expect((await measureHere(24)).hash).toBe(hash)
  expect((await measureHere(24, multiplyPlain)).hash).toBe(hash)
})
