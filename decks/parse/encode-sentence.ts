import { applyLinear } from './apply-linear.ts'
import { makeMatrix, rowOf } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import type { Multiply } from './multiply.ts'
import type { LstmLayer, Network } from './network.ts'
import { runLstm } from './run-lstm.ts'

/** What the two layers say of each word in its sentence: tags are read off the first, all else off the second. */
export interface EncodedSentence {
  readonly first: Matrix
  readonly second: Matrix
}

/** Runs both layers, each in both directions; `gates` is what embedWordsOf gives. */
export function encodeSentence(gates: readonly Float32Array[], { layers, units }: Network, multiply: Multiply): EncodedSentence {
  const run = (layer: LstmLayer, rows: readonly Float32Array[]): Matrix => {
    const states = makeMatrix(rows.length, 2 * units)
    runLstm({ gates: rows, firstGate: 0, recurrent: layer.forward, backward: false, states, firstColumn: 0 }, multiply)
    runLstm({ gates: rows, firstGate: 4 * units, recurrent: layer.backward, backward: true, states, firstColumn: units }, multiply)
    return states
  }
  const first = run(layers[0], gates)
  const inner = applyLinear(first, layers[1].input, multiply)
  return { first, second: run(layers[1], gates.map((_, at) => rowOf(inner, at))) }
}
