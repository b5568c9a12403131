import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { someWeights } from '../../tests/builders/some-weights.ts'
import type { Result } from '../result.ts'
import { openParser } from './open-parser.ts'
import { readWeights } from './read-weights.ts'

const typeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.problem.type)
const open = (bytes: Uint8Array): string => typeOf(openParser(bytes, {}))

test('a whole file opens, wherever in a buffer its bytes stand', () => {
  const bytes = someWeights()
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  const [one, other] = [readWeights(bytes), readWeights(shifted.subarray(3))]
  expect(one.ok && one.value.tensors.get('emb.w')).toMatchObject({ rows: 4, columns: 5, stride: 8, fixed: true })
  expect(other).toEqual(one)
})

test('bytes with a scale are multiplied by it, row by row', () => {
  const opened = readWeights(someWeights({ scale: 3.5 }))
  const values = opened.ok ? opened.value.tensors.get('U')?.values : undefined
  // Half of a whole number, for 3.5 is seven halves.
  expect(values?.every((value) => Number.isInteger(2 * value))).toBe(true)
  expect(values?.some((value) => value !== 0)).toBe(true)
})

test('what is no weight file of ours', () => {
  expect(open(new Uint8Array(0))).toBe('parser-not-ours')
  expect(open(new TextEncoder().encode('PK\u0003\u0004 and more'))).toBe('parser-not-ours')
})

test('a file that ends too early, wherever it does', () => {
  const bytes = someWeights()
  fc.assert(
    fc.property(fc.integer({ min: 8, max: bytes.length - 1 }), (length) => {
      expect(open(bytes.subarray(0, length))).toBe('parser-too-short')
    }),
  )
})

test.each<[string, NonNullable<Parameters<typeof someWeights>[0]>]>([
  ['sizes that do not fit together', { change: (header) => ({ ...header, H: 4 }) }],
  ['sizes beyond all reason', { change: (header) => ({ ...header, H: 65_536, AD: 65_536 }) }],
  ['a tensor that is missing', { change: (header) => ({ ...header, tensors: header.tensors.slice(1) }) }],
  ['three layers', { change: (header) => ({ ...header, layers: 3 }) }],
  ['a feature that nobody knows', { change: (header) => ({ ...header, feats: [['w', 5], ['length', 2]] }) }],
  ['no root', { change: (header) => ({ ...header, rels: ['det', 'nsubj', 'obj', 'dep'] }) }],
  ['no header', { change: () => 'parser' }],
  ['numbers that no training gives', { scale: 1e6 }],
  ['numbers that are none', { scale: Number.NaN }],
])('a damaged file: %s', (_, spoilt) => expect(open(someWeights(spoilt))).toBe('parser-damaged'))

test('a header that is no JSON or no UTF-8', () => {
  for (const byte of [0x7d, 0xff]) {
    const bytes = someWeights()
    bytes[20] = byte
    expect(open(bytes)).toBe('parser-damaged')
  }
})

test('any flipped byte gives a parser or a problem, and never an error', () => {
  const whole = someWeights()
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const bytes = whole.slice()
      bytes[at] = (bytes[at] ?? 0) ^ flip
      const opened = openParser(bytes, {})
      if (opened.ok) expect(opened.value(['the', 'cat', 'sat'])).toHaveLength(3)
      else expect(opened.problem.detail).toMatch(/Install Lectern again\.$/)
    }),
    { numRuns: 300 },
  )
})
