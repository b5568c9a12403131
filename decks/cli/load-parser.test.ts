import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { loadParser } from './load-parser.ts'

// What PyTorch says of some sentences with the weights we ship: `python3 -m lectern_parser predict`, see training/README.md.
const prediction = z.object({ words: z.array(z.string()), tags: z.array(z.string()), names: z.array(z.string()), heads: z.array(z.int()), certainty: z.array(z.number()), relations: z.array(z.string()) })
const predictions = z.array(prediction).parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../../training/predictions.json'), 'utf8')))
const parse = await loadParser()
const kinds: Record<string, string> = { PER: 'person', LOC: 'place', ORG: 'group' }

test.each(predictions)('ours and PyTorch say the same of: $words', ({ words, tags, names, heads, certainty, relations }) => {
  const parsed = parse(words)
  expect(parsed.map(({ tag, fineTag }) => `${tag}|${fineTag}`)).toEqual(tags)
  expect(parsed.map(({ name }) => name)).toEqual(names.map((label) => kinds[label.slice(2)] ?? null))
  expect(parsed.map(({ head }) => head)).toEqual(heads)
  expect(parsed.map(({ relation }) => relation)).toEqual(relations)
  for (const [at, word] of parsed.entries()) expect(Math.abs(word.certainty - (certainty[at] ?? Number.NaN))).toBeLessThan(1e-4)
})

test('there are sentences to compare, with names and a root in each', () => {
  expect(predictions.length).toBeGreaterThan(5)
  expect(predictions.flatMap(({ names }) => names)).toEqual(expect.arrayContaining(['B-PER', 'B-ORG', 'B-LOC']))
  for (const { heads } of predictions) expect(heads.filter((head) => head === -1)).toHaveLength(1)
})
