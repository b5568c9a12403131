import { applyRectified } from './apply-linear.ts'
import { makeMatrix, rowOf } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import type { Multiply } from './multiply.ts'
import type { Network } from './network.ts'
import { withRoot } from './score-heads.ts'

const atOnce = 8

/** The likeliest relation of each word to its head (`heads` as findTree gives them): `root` for the root and for no other. */
export function chooseRelations(words: Matrix, heads: Int32Array, network: Network, multiply: Multiply): string[] {
  const { relations } = network
  const dependents = applyRectified(words, network.relationAsDependent, multiply)
  const asHeads = applyRectified(withRoot(words, network), network.relationAsHead, multiply)
  const isRoot = relations.map((relation) => relation === 'root')
  // A few words at a time: for all at once this would be the largest table of all.
  const ofHeads = makeMatrix(atOnce, asHeads.columns)
  const wanted = makeMatrix(atOnce, network.relation.weights.rows)
  const chosen: string[] = []
  for (let first = 0; first < heads.length; first += atOnce) {
    const some = heads.subarray(first, first + atOnce)
    for (const [at, head] of some.entries()) rowOf(ofHeads, at).set(rowOf(asHeads, head + 1))
    multiply({ ...ofHeads, rows: some.length }, network.relation.weights, network.relation.bias, wanted.values)
    for (const [at, head] of some.entries()) {
      const best = pickBest(rowOf(dependents, first + at), rowOf(wanted, at), dependents.columns, isRoot, head === -1)
      chosen.push(relations[best] ?? 'dep')
    }
  }
  return chosen
}

function pickBest(dependent: Float32Array, wanted: Float32Array, size: number, isRoot: readonly boolean[], wantsRoot: boolean): number {
  let best = -1
  let most = -Infinity
  for (let relation = 0; relation < isRoot.length; relation += 1) {
    if (isRoot[relation] !== wantsRoot) continue
    const from = relation * (size + 1)
    const score = wanted[from + size]! + addProducts(dependent, wanted, from, size)
    if (best !== -1 && score <= most) continue
    best = relation
    most = score
  }
  return best
}

function addProducts(left: Float32Array, right: Float32Array, from: number, length: number): number {
  let sum = 0
  for (let at = 0; at < length; at += 1) sum += left[at]! * right[from + at]!
  return sum
}
