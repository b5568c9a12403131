/**
 * The lowest and highest value of each of the 21 weights of FSRS-6, the same in the trainer and in the scheduler
 * (https://github.com/open-spaced-repetition/fsrs-rs, parameter clipper; ts-fsrs cuts what lies outside).
 */
export const weightBounds: readonly (readonly [number, number])[] = [
  [0.001, 100], [0.001, 100], [0.001, 100], [0.001, 100],
  [1, 10], [0.001, 4], [0.001, 4], [0.001, 0.75],
  [0, 4.5], [0, 0.8], [0.001, 3.5],
  [0.001, 5], [0.001, 0.25], [0.001, 0.9], [0, 4],
  [0, 1], [1, 6],
  [0, 2], [0, 2], [0.01, 0.8],
  [0.1, 0.8],
]

/** True for 21 finite weights within the bounds of FSRS-6 (to single precision). */
export function isSane(weights: readonly number[]): boolean {
  if (weights.length !== weightBounds.length) return false
  return weightBounds.every(([low, high], index) => {
    const weight = weights[index] ?? Number.NaN
    return Number.isFinite(weight) && weight >= low - 1e-6 && weight <= high + 1e-6
  })
}
