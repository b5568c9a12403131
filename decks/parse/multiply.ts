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

/** The kernel in plain JavaScript, for wherever WebAssembly is refused: the same bits, some ten times slower. */
export const multiplyPlain: Multiply = (left, right, bias, out) => {
  const { stride } = right
  const width = padded(right.rows)
  for (let row = 0; row < left.rows; row += 1) {
    for (let column = 0; column < width; column += 2) {
      const at = row * width + column
      addProducts(left.values, row * stride, right.values, column * stride, stride, out, at)
      if (bias === null) continue
      out[at] = out[at]! + bias[column]!
      out[at + 1] = out[at + 1]! + bias[column + 1]!
    }
  }
}

/** Two columns at a time: the sums of one are under way while those of the other wait to be rounded. */
function addProducts(left: Float32Array, leftFrom: number, right: Float32Array, rightFrom: number, length: number, out: Float32Array, to: number): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  let h = 0
  for (let at = leftFrom, one = rightFrom, two = rightFrom + length; at < leftFrom + length; at += 4, one += 4, two += 4) {
    const first = left[at]!
    const second = left[at + 1]!
    const third = left[at + 2]!
    const fourth = left[at + 3]!
    a = round(a + round(first * right[one]!))
    b = round(b + round(second * right[one + 1]!))
    c = round(c + round(third * right[one + 2]!))
    d = round(d + round(fourth * right[one + 3]!))
    e = round(e + round(first * right[two]!))
    f = round(f + round(second * right[two + 1]!))
    g = round(g + round(third * right[two + 2]!))
    h = round(h + round(fourth * right[two + 3]!))
  }
  out[to] = round(a + c) + round(b + d)
  out[to + 1] = round(e + g) + round(f + h)
}
