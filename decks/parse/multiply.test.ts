import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { someNumbers } from '../../tests/builders/some-weights.ts'
import { makeWasmMultiply } from '../open/wasm-multiply.ts'
import { makeMatrix, padded, rowOf } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import { multiplyPlain } from './multiply.ts'

function filled(rows: number, columns: number, seed: number, fixed = false): Matrix {
  const matrix = makeMatrix(rows, columns, fixed)
  for (let row = 0; row < rows; row += 1) rowOf(matrix, row).set(someNumbers(columns, seed + row))
  return matrix
}

function biasOf(count: number, seed: number): Float32Array {
  const bias = new Float32Array(padded(count))
  bias.set(someNumbers(count, seed))
  return bias
}

test('the products of rows, and their bias', () => {
  const left = makeMatrix(2, 3)
  rowOf(left, 0).set([1, 2, 3])
  rowOf(left, 1).set([-1, 0, 4])
  const right = makeMatrix(2, 3)
  rowOf(right, 0).set([1, 1, 1])
  rowOf(right, 1).set([0, 2, -1])
  const out = new Float32Array(16)
  multiplyPlain(left, right, null, out)
  expect([...out.subarray(0, 2), ...out.subarray(8, 10)]).toEqual([6, 1, 3, -4])
  multiplyPlain(left, right, Float32Array.of(10, 20, 0, 0, 0, 0, 0, 0), out)
  expect([...out.subarray(0, 2), ...out.subarray(8, 10)]).toEqual([16, 21, 13, 16])
})

test('four sums are kept in 32 bits: see [Note: one sum everywhere]', () => {
  const left = makeMatrix(1, 9)
  left.values.set([1e8, 1, 0, 0, 3, 0, 0, 0, -1e8])
  const right = makeMatrix(1, 9)
  right.values.fill(1)
  const out = new Float32Array(8)
  multiplyPlain(left, right, null, out)
  // In 64 bits it were 4; in 32 the 3 is lost beside 1e8, and the 1 is safe in the second sum.
  expect(out[0]).toBe(1)
})

test('WebAssembly gives the same bits', () => {
  const multiplyFast = makeWasmMultiply()
  if (!multiplyFast) throw new Error('Node has WebAssembly')
  const size = fc.integer({ min: 1, max: 40 })
  fc.assert(
    fc.property(size, size, size, fc.nat(1e6), fc.boolean(), fc.boolean(), (rows, columns, width, seed, fixed, hasBias) => {
      const left = filled(rows, width, seed)
      const right = filled(columns, width, seed + 1000, fixed)
      const bias = hasBias ? biasOf(columns, seed) : null
      const [plain, fast, again] = Array.from({ length: 3 }, () => new Float32Array(rows * padded(columns)))
      if (!plain || !fast || !again) throw new Error('three were made')
      multiplyPlain(left, right, bias, plain)
      multiplyFast(left, right, bias, fast)
      multiplyFast(left, right, bias, again)
      expect(fast).toEqual(plain)
      expect(again).toEqual(plain)
    }),
  )
})

test('WebAssembly takes more memory when a matrix wants it, and nothing for no rows', () => {
  const multiplyFast = makeWasmMultiply()
  if (!multiplyFast) throw new Error('Node has WebAssembly')
  const [left, right] = [filled(300, 96, 1), filled(301, 96, 2)]
  const [plain, fast] = [new Float32Array(300 * 304), new Float32Array(300 * 304)]
  multiplyPlain(left, right, null, plain)
  multiplyFast(left, right, null, fast)
  expect(fast).toEqual(plain)
  multiplyFast(makeMatrix(0, 96), right, null, fast)
  expect(fast).toEqual(plain)
})
