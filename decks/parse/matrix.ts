/**
 * Rows of 32-bit floats, one after the other. A row takes `stride` places, a multiple of eight, and the rows
 * themselves are such a number: what is beyond `rows` and `columns` is zero, so that a kernel may take eight at a time.
 */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly stride: number
  readonly values: Float32Array
  /** True for weights, which never change: a kernel may keep a copy of them. */
  readonly fixed: boolean
}

/** The next multiple of eight: how many places `count` numbers take. */
export function padded(count: number): number {
  return (count + 7) & ~7
}

/** A matrix of zeros. `fixed` as in Matrix: the caller then fills it once, before its first multiplication. */
export function makeMatrix(rows: number, columns: number, fixed = false): Matrix {
  const stride = padded(columns)
  return { rows, columns, stride, values: new Float32Array(padded(rows) * stride), fixed }
}

/** One row, as a window on the matrix. */
export function rowOf(matrix: Matrix, row: number): Float32Array {
  return matrix.values.subarray(row * matrix.stride, (row + 1) * matrix.stride)
}
