import { makeMatrix } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import type { Multiply } from './multiply.ts'
import { sigmoid, tanh } from './squash.ts'

/** One direction of a layer: where it finds its gates in a word's row, and where it writes its state. */
export interface LstmRun {
  /** For each word the input's part of the gates, of which `firstGate` is this direction's first. */
  readonly gates: readonly Float32Array[]
  readonly firstGate: number
  readonly recurrent: Matrix
  readonly backward: boolean
  readonly states: Matrix
  readonly firstColumn: number
}

/**
 * Runs one direction of an LSTM over the words of a sentence and writes the state after each word.
 * Hochreiter and Schmidhuber (1997), with a forget gate; the gates in PyTorch's order.
 */
export function runLstm({ gates, firstGate, recurrent, backward, states, firstColumn }: LstmRun, multiply: Multiply): void {
  const units = recurrent.columns
  const state = makeMatrix(1, units)
  const cell = new Float32Array(units)
  const fromState = new Float32Array(recurrent.values.length / recurrent.stride)
  for (let step = 0; step < gates.length; step += 1) {
    const word = backward ? gates.length - 1 - step : step
    multiply(state, recurrent, null, fromState)
    takeStep(gates[word]!, firstGate, fromState, cell, state.values)
    states.values.set(state.values.subarray(0, units), word * states.stride + firstColumn)
  }
}

function takeStep(fromInput: Float32Array, start: number, fromState: Float32Array, cell: Float32Array, state: Float32Array): void {
  const units = cell.length
  for (let unit = 0; unit < units; unit += 1) {
    const forget = unit + units
    const next = forget + units
    const out = next + units
    const kept = sigmoid(fromState[forget]! + fromInput[start + forget]!) * cell[unit]!
    const added = sigmoid(fromState[unit]! + fromInput[start + unit]!) * tanh(fromState[next]! + fromInput[start + next]!)
    const value = kept + added
    cell[unit] = value
    state[unit] = sigmoid(fromState[out]! + fromInput[start + out]!) * tanh(value)
  }
}
