// [Note: memory grid] What a card is worth is reckoned for stabilities and difficulties on a grid and read off between its
// nodes. Stability goes by its logarithm, from an hour to two years; a seminar further off than that asks for no plan.

const leastLog = -3
const logStep = 0.34
/** Nodes of stability and of difficulty. */
export const stabilityNodes = 28
const difficultyNodes = 4
const difficultyStep = 3
/** All nodes; the node of stability `s` and difficulty `d` is `d * stabilityNodes + s`. */
export const nodes = stabilityNodes * difficultyNodes

/** Logarithm of the stability of a node. */
export function nodeLog(node: number): number {
  return leastLog + logStep * (node % stabilityNodes)
}

/** Difficulty of a node. */
export function nodeDifficulty(node: number): number {
  return 1 + difficultyStep * Math.floor(node / stabilityNodes)
}

/** Place on the axis of stability, in nodes, kept within the grid. */
export function placeLog(log: number): number {
  return Math.min(Math.max((log - leastLog) / logStep, 0), stabilityNodes - 1.001)
}

/** Place on the axis of difficulty, in nodes, kept within the grid. */
export function placeDifficulty(difficulty: number): number {
  return Math.min(Math.max((difficulty - 1) / difficultyStep, 0), difficultyNodes - 1.001)
}

/** Reads `values` at a place told by the node at its lower corner, counted with where they begin, and how far it lies towards the next. */
export function readBetween(values: Float32Array | Float64Array, at: number, right: number, above: number): number {
  const low = (values[at] ?? 0) * (1 - right) + (values[at + 1] ?? 0) * right
  const high = (values[at + stabilityNodes] ?? 0) * (1 - right) + (values[at + stabilityNodes + 1] ?? 0) * right
  return low * (1 - above) + high * above
}

/** Reads `values`, whose nodes begin at `from`, between the nodes. */
export function readGrid(values: Float32Array | Float64Array, from: number, log: number, difficulty: number): number {
  const across = placeLog(log)
  const up = placeDifficulty(difficulty)
  const column = Math.floor(across)
  const row = Math.floor(up)
  return readBetween(values, from + row * stabilityNodes + column, across - column, up - row)
}
