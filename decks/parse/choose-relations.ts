import { applyRectified } from './apply-linear.ts'
import { makeMatrix, rowOf } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import type { Multiply } from './multiply.ts'
import type { Network } from './network.ts'
import { withOne, withRoot } from './score-heads.ts'

/** The likeliest relation of each word to its head (`heads` as findTree gives them): `root` for the root and for no other. */
export function chooseRelations(words: Matrix, heads: Int32Array, network: Network, multiply: Multiply): string[] {
  const { relations } = network
  const dependents = withOne(applyRectified(words, network.relationAsDependent, multiply))
  const asHeads = withOne(applyRectified(withRoot(words, network), network.relationAsHead, multiply))
  const ofHeads = makeMatrix(words.rows, asHeads.columns)
  for (const [word, head] of heads.entries()) rowOf(ofHeads, word).set(rowOf(asHeads, head + 1))
  const turned = makeMatrix(words.rows, network.relation.rows)
  multiply(ofHeads, network.relation, null, turned.values)
  return Array.from(heads, (head, word) => {
    const dependent = rowOf(dependents, word)
    const parts = rowOf(turned, word)
    let best = -1
    let most = -Infinity
    for (let relation = 0; relation < relations.length; relation += 1) {
      if ((relations[relation] === 'root') !== (head === -1)) continue
      const score = addProducts(dependent, parts, relation * dependents.columns, dependents.columns)
      if (best === -1 || score > most) {
        best = relation
        most = score
      }
    }
    return relations[best] ?? 'dep'
  })
}

function addProducts(left: Float32Array, right: Float32Array, from: number, length: number): number {
  let sum = 0
  for (let at = 0; at < length; at += 1) sum += left[at]! * right[from + at]!
  return sum
}
