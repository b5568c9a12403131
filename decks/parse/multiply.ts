import { padded } from './matrix.ts'
import type { Matrix } from './matrix.ts'

/**
 * Writes to `out`, row by row, the products of each row of `left` with each row of `right`, plus `bias` (one number for
 * each row of `right`; null for none). Rows of `out` have `padded(right.rows)` places. `left.stride` is `right.stride`.
 *
 * [Note: one sum everywhere] The order of additions is part of the contract, so that every kernel gives the same bits:
 * of each product four sums are kept in 32 bits, of the places 0, 4, 8 ..., of 1, 5, 9 ..., of 2 and of 3; the sum is
 * (first + third) + (second + fourth), then the bias. That is what a processor does with four floats at a time.
 */
export type Multiply = (left: Matrix, right: Matrix, bias: Float32Array | null, out: Float32Array) => void

const round = Math.fround

/** The kernel in plain JavaScript, for wherever WebAssembly is refused: same bits, some three times slower. */
export const multiplyPlain: Multiply = (left, right, bias, out) => {
  const { stride } = right
  const width = padded(right.rows)
  for (let row = 0; row < left.rows; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const sum = dot(left.values, row * stride, right.values, column * stride, stride)
      out[row * width + column] = bias === null ? sum : sum + (bias[column] ?? 0)
    }
  }
}

function dot(left: Float32Array, leftFrom: number, right: Float32Array, rightFrom: number, length: number): number {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  const end = leftFrom + length
  for (let at = leftFrom, other = rightFrom; at < end; at += 4, other += 4) {
    first = round(first + round(left[at]! * right[other]!))
    second = round(second + round(left[at + 1]! * right[other + 1]!))
    third = round(third + round(left[at + 2]! * right[other + 2]!))
    fourth = round(fourth + round(left[at + 3]! * right[other + 3]!))
  }
  return round(round(first + third) + round(second + fourth))
}
