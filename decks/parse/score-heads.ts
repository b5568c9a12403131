import { applyLinear, applyRectified } from './apply-linear.ts'
import { makeMatrix, rowOf } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import type { Multiply } from './multiply.ts'
import type { Network } from './network.ts'

/**
 * The logarithm of the probability of every head of every word of a sentence of n: row by row (a row for each word),
 * n + 1 numbers, first that of being the root, then of each word as the head; -Infinity for the word itself.
 */
export function scoreHeads(words: Matrix, network: Network, multiply: Multiply): Float64Array {
  const count = words.rows
  const heads = applyRectified(withRoot(words, network), network.headAsHead, multiply)
  const wanted = applyLinear(applyRectified(words, network.headAsDependent, multiply), network.arc, multiply)
  const scores = makeMatrix(count, count + 1)
  multiply(wanted, heads, null, scores.values)
  const logs = new Float64Array(count * (count + 1))
  for (let word = 0; word < count; word += 1) {
    const row = logs.subarray(word * (count + 1), (word + 1) * (count + 1))
    row.set(rowOf(scores, word).subarray(0, count + 1))
    row[word + 1] = -Infinity
    takeLogs(row)
  }
  return logs
}

/** The rows with the row of what is above the root before them. */
export function withRoot(words: Matrix, network: Network): Matrix {
  const rows = makeMatrix(words.rows + 1, words.columns)
  rows.values.set(network.root.subarray(0, words.columns))
  rows.values.set(words.values.subarray(0, words.rows * words.stride), rows.stride)
  return rows
}

function takeLogs(row: Float64Array): void {
  const most = row.reduce((best, score) => Math.max(best, score), -Infinity)
  const sum = row.reduce((total, score) => total + Math.exp(score - most), 0)
  const share = most + Math.log(sum)
  for (let at = 0; at < row.length; at += 1) row[at] = row[at]! - share
}
