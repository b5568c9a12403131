import { applyLinear } from './apply-linear.ts'
import { makeMatrix, rowOf } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import type { Multiply } from './multiply.ts'
import type { Network } from './network.ts'
import { wordFeatures } from './word-features.ts'

const mostKept = 4096

/**
 * Makes the function that turns words into the first layer's gates (see LstmLayer.input). They depend on the word alone,
 * so those of the last few thousand words are kept: an article says the same words again.
 */
export function embedWordsOf(network: Network, multiply: Multiply): (words: readonly string[]) => Float32Array[] {
  const kept = new Map<string, Float32Array>()
  return (words) => {
    if (kept.size + words.length > mostKept) kept.clear()
    const missing = [...new Set(words)].filter((word) => !kept.has(word))
    const gates = applyLinear(lookUp(missing, network), network.layers[0].input, multiply)
    for (const [at, word] of missing.entries()) kept.set(word, rowOf(gates, at))
    return words.flatMap((word) => kept.get(word) ?? [])
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
