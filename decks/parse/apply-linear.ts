import { makeMatrix } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import type { Multiply } from './multiply.ts'
import type { Linear } from './network.ts'

/** The rows of `input` through a linear layer. */
export function applyLinear(input: Matrix, { weights, bias }: Linear, multiply: Multiply): Matrix {
  const output = makeMatrix(input.rows, weights.rows)
  multiply(input, weights, bias, output.values)
  return output
}

/** The same through a leaky rectifier: a tenth of what is negative is let through. */
export function applyRectified(input: Matrix, linear: Linear, multiply: Multiply): Matrix {
  const output = applyLinear(input, linear, multiply)
  const { values } = output
  for (let at = 0; at < values.length; at += 1) if (values[at]! < 0) values[at] = values[at]! * 0.1
  return output
}
