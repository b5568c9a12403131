import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { someWeights } from '../../tests/builders/some-weights.ts'
import type { ParseWords } from '../model/parse.ts'
import { makeWasmMultiply } from '../open/wasm-multiply.ts'
import { isTree } from './find-tree.ts'
import type { Multiply } from './multiply.ts'
import { openParser } from './open-parser.ts'

function open(seed: number, multiply?: Multiply): ParseWords {
  const opened = openParser(someWeights({ seed, scale: 3 }), {}, multiply)
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

const sentence = fc.array(fc.constantFrom('the', 'cat', 'sat', 'at', 'Karachi', '1998', '.'), { maxLength: 30 })

test('no words, no parse', () => expect(open(1)([])).toEqual([]))

test('of any words and any weights: one tree, labels of the file, a probability', () => {
  fc.assert(
    fc.property(sentence, fc.nat(1000), (words, seed) => {
      const parsed = open(seed)(words)
      expect(parsed.map(({ form }) => form)).toEqual(words)
      if (words.length === 0) return
      expect(isTree(Int32Array.from(parsed, ({ head }) => head))).toBe(true)
      for (const { head, relation, certainty, tag } of parsed) {
        expect(relation === 'root').toBe(head === -1)
        expect(['det', 'nsubj', 'obj', 'root']).toContain(relation)
        expect(['DET', 'NOUN', 'VERB', 'PROPN']).toContain(tag)
        expect(certainty).toBeGreaterThan(0)
        expect(certainty).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('the same in WebAssembly, and whatever was parsed before', () => {
  const multiply = makeWasmMultiply()
  if (!multiply) throw new Error('Node has WebAssembly')
  const [plain, fast] = [open(5), open(5, multiply)]
  fc.assert(
    fc.property(sentence, (words) => {
      const parsed = plain(words)
      expect(fast(words)).toEqual(parsed)
      expect(open(5)(words)).toEqual(parsed)
    }),
  )
})

test('more words than are kept', () => {
  const parse = open(2)
  const before = parse(['the', 'cat'])
  parse(Array.from({ length: 300 }, (_, at) => `word${at}`))
  for (let round = 0; round < 20; round += 1) parse(Array.from({ length: 250 }, (_, at) => `w${round}x${at}`))
  expect(parse(['the', 'cat'])).toEqual(before)
})
