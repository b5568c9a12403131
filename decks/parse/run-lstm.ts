import { makeMatrix } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import type { Multiply } from './multiply.ts'
import { sigmoid, tanh } from './squash.ts'

/** Where an LSTM reads and writes: its words' gates from the input, and the rows and first column of its states. */
export interface LstmRun {
  /** Row by row, the input's part of the four gates. */
  readonly gates: Matrix
  readonly recurrent: Matrix
  readonly backward: boolean
  readonly states: Matrix
  readonly firstColumn: number
}

/**
 * Runs one direction of an LSTM over the words of a sentence and writes the state after each word.
 * Hochreiter and Schmidhuber (1997), with a forget gate; the gates in PyTorch's order.
 */
export function runLstm({ gates, recurrent, backward, states, firstColumn }: LstmRun, multiply: Multiply): void {
  const units = recurrent.columns
  const state = makeMatrix(1, units)
  const cell = new Float32Array(units)
  const fromState = new Float32Array(recurrent.values.length / recurrent.stride)
  for (let step = 0; step < gates.rows; step += 1) {
    const row = backward ? gates.rows - 1 - step : step
    multiply(state, recurrent, null, fromState)
    takeStep(gates.values, row * gates.stride, fromState, cell, state.values)
    states.values.set(state.values.subarray(0, units), row * states.stride + firstColumn)
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
