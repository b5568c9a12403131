import { applyLinear } from './apply-linear.ts'
import { makeMatrix, rowOf } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import type { Multiply } from './multiply.ts'
import type { Network } from './network.ts'
import { wordFeatures } from './word-features.ts'

/** What the first layer gets of each word, for its two directions. */
export interface FirstGates {
  readonly forward: Matrix
  readonly backward: Matrix
}

const mostKept = 4096

/**
 * Makes the function that turns words into the first layer's gates. They depend on the word alone, so those of the
 * last few thousand words are kept: an article says the same words again.
 */
export function embedWordsOf(network: Network, multiply: Multiply): (words: readonly string[]) => FirstGates {
  const kept = new Map<string, { forward: Float32Array; backward: Float32Array }>()
  const [first] = network.layers
  if (!first) throw new Error('a network has layers')
  return (words) => {
    const missing = [...new Set(words)].filter((word) => !kept.has(word))
    if (kept.size + missing.length > mostKept) kept.clear()
    const wanted = [...new Set(words)].filter((word) => !kept.has(word))
    const inputs = lookUp(wanted, network)
    const forward = applyLinear(inputs, first.forward.input, multiply)
    const backward = applyLinear(inputs, first.backward.input, multiply)
    for (const [at, word] of wanted.entries()) kept.set(word, { forward: rowOf(forward, at), backward: rowOf(backward, at) })
    const gates = { forward: makeMatrix(words.length, forward.columns), backward: makeMatrix(words.length, backward.columns) }
    for (const [at, word] of words.entries()) {
      const rows = kept.get(word)
      if (!rows) throw new Error('every word was looked up')
      rowOf(gates.forward, at).set(rows.forward)
      rowOf(gates.backward, at).set(rows.backward)
    }
    return gates
  }
}

function lookUp(words: readonly string[], { embeddings }: Network): Matrix {
  const inputs = makeMatrix(words.length, embeddings.reduce((sum, { rows }) => sum + rows.columns, 0))
  for (const [at, word] of words.entries()) {
    const row = rowOf(inputs, at)
    let column = 0
    for (const { feature, rowByValue, rows } of embeddings) {
      const value = rowByValue.get(wordFeatures[feature](word)) ?? 0
      row.set(rowOf(rows, value).subarray(0, rows.columns), column)
      column += rows.columns
    }
  }
  return inputs
}
