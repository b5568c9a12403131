import { heldAfter, heldAfterStep, recallAt } from './fsrs-steps.ts'
import { nodeDifficulty, nodeLog, nodes, placeDifficulty, placeLog, stabilityNodes } from './memory-grid.ts'
import { recallOn, type RecallCurve } from './recall-curve.ts'

/** Where answers lead from each node, for each number of days since the last answer: entry `days * nodes + node`. */
export interface NextNodes {
  /** Chance of recall, 0 to 1. */
  readonly recall: Float64Array
  /** The node at the lower corner of the place that the answer leads to, and how far towards the next nodes it lies. */
  readonly known: Corner
  readonly forgotten: Corner
  /** The same places themselves: logarithm of stability and difficulty, to be read between the nodes. */
  readonly knownLog: Float64Array
  readonly knownDifficulty: Float64Array
  readonly forgottenLog: Float64Array
  readonly forgottenDifficulty: Float64Array
}

/** Places on the grid. */
export interface Corner {
  readonly node: Int32Array
  readonly right: Float64Array
  readonly above: Float64Array
}

/** Logarithm of stability, and difficulty. */
export interface Place {
  readonly log: number
  readonly difficulty: number
}

// [Note: least gain] FSRS gives nearly nothing for knowing a card again soon after the last look. Other models of memory
// give more, and readers differ; a plan that took FSRS at its word would leave minutes unused that help those readers much
// and cost the others nothing but the minutes.
const leastGain = 0.3

/** The memory after a look at the card `days` after the last one: known, or forgotten and brought back by one step. FSRS is asked for it, as it is when the answer is given. */
export function lookAt({ log, difficulty }: Place, days: number, known: boolean, weights: readonly number[]): Place {
  const stability = Math.exp(log)
  const whole = Math.max(1, Math.round(days))
  const after = heldAfter({ stability, difficulty }, known, recallAt(whole / stability, weights), weights)
  const held = known ? after : heldAfterStep(after, weights)
  return { log: known ? Math.max(Math.log(held.stability), log + leastGain) : Math.log(held.stability), difficulty: held.difficulty }
}

/** Tables where looks lead, for 1 to `most` days since the last answer. */
export function makeNextNodes(most: number, weights: readonly number[], curve: RecallCurve): NextNodes {
  const size = (most + 1) * nodes
  const next: NextNodes = { recall: new Float64Array(size), known: makeCorner(size), forgotten: makeCorner(size), knownLog: new Float64Array(size), knownDifficulty: new Float64Array(size), forgottenLog: new Float64Array(size), forgottenDifficulty: new Float64Array(size) }
  for (let days = 1; days <= most; days += 1) {
    for (let node = 0; node < nodes; node += 1) {
      const place = { log: nodeLog(node), difficulty: nodeDifficulty(node) }
      next.recall[days * nodes + node] = recallOn(curve, days, place.log)
      const entry = days * nodes + node
      const known = lookAt(place, days, true, weights)
      const forgotten = lookAt(place, days, false, weights)
      setCorner(next.known, entry, known)
      setCorner(next.forgotten, entry, forgotten)
      next.knownLog[entry] = known.log
      next.knownDifficulty[entry] = known.difficulty
      next.forgottenLog[entry] = forgotten.log
      next.forgottenDifficulty[entry] = forgotten.difficulty
    }
  }
  return next
}

/** Room for `size` places. */
export function makeCorner(size: number): Corner {
  return { node: new Int32Array(size), right: new Float64Array(size), above: new Float64Array(size) }
}

/** Writes a place. */
export function setCorner({ node, right, above }: Corner, entry: number, { log, difficulty }: Place): void {
  const across = placeLog(log)
  const up = placeDifficulty(difficulty)
  node[entry] = Math.floor(up) * stabilityNodes + Math.floor(across)
  right[entry] = across - Math.floor(across)
  above[entry] = up - Math.floor(up)
}
