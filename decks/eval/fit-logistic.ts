/** Something seen (names of features with values) and whether it was what was wanted. */
export interface Example {
  readonly features: ReadonlyMap<string, number>
  readonly wanted: boolean
}

const squash = (x: number): number => 1 / (1 + Math.exp(-x))

/** What the weights say of some features, from 0 to 1. */
export function applyWeights(weights: ReadonlyMap<string, number>, features: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value
  return squash(sum)
}

/**
 * Fits a logistic regression by gradient descent. `penalty` draws weights to nought (all but the `bias`), the more the
 * fewer examples there are. The same examples always give the same weights.
 */
export function fitLogistic(examples: readonly Example[], penalty: number, rounds = 1200): Map<string, number> {
  const weights = new Map<string, number>()
  const pace = 0.4 / examples.length
  for (let round = 0; round < rounds; round++) {
    const slopes = new Map<string, number>()
    for (const { features, wanted } of examples) {
      const error = applyWeights(weights, features) - Number(wanted)
      for (const [name, value] of features) slopes.set(name, (slopes.get(name) ?? 0) + error * value)
    }
    for (const [name, slope] of slopes) {
      const weight = weights.get(name) ?? 0
      weights.set(name, weight - pace * (slope + (name === 'bias' ? 0 : penalty * weight)))
    }
  }
  return weights
}
