import { applyLinear } from './apply-linear.ts'
import type { FirstGates } from './embed-words.ts'
import { makeMatrix } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import type { Multiply } from './multiply.ts'
import type { Network } from './network.ts'
import { runLstm } from './run-lstm.ts'

/** What the two layers say of each word in its sentence: tags are read off the first, all else off the second. */
export interface EncodedSentence {
  readonly first: Matrix
  readonly second: Matrix
}

/** Runs both layers, each in both directions. */
export function encodeSentence(gates: FirstGates, network: Network, multiply: Multiply): EncodedSentence {
  const [firstLayer, secondLayer] = network.layers
  if (!firstLayer || !secondLayer) throw new Error('a network has two layers')
  const run = (layer: typeof firstLayer, { forward, backward }: FirstGates): Matrix => {
    const states = makeMatrix(forward.rows, 2 * network.units)
    runLstm({ gates: forward, recurrent: layer.forward.recurrent, backward: false, states, firstColumn: 0 }, multiply)
    runLstm({ gates: backward, recurrent: layer.backward.recurrent, backward: true, states, firstColumn: network.units }, multiply)
    return states
  }
  const first = run(firstLayer, gates)
  const second = run(secondLayer, {
    forward: applyLinear(first, secondLayer.forward.input, multiply),
    backward: applyLinear(first, secondLayer.backward.input, multiply),
  })
  return { first, second }
}
