import type { FitItems } from './fit-items.ts'

/** A prediction counts as at least this far from certain, so that one answer cannot outweigh all. */
const certain = 1e-6

/**
 * How far each prediction was from what happened, in nats: the negative logarithm of the chance it gave to it. 0 is
 * perfect, 0.69 is a coin's. `from` and `to` choose the targets, by their order; every rating but "again" is recall.
 */
export function lossesOf(predicted: Float64Array, { ratings, targets }: FitItems, from: number, to: number): Float64Array {
  const losses = new Float64Array(to - from)
  for (let order = from; order < to; order += 1) {
    const recalled = (ratings[targets[order] ?? 0] ?? 1) > 1
    const chance = predicted[order] ?? Number.NaN
    losses[order - from] = -Math.log(Math.max(certain, recalled ? chance : 1 - chance))
  }
  return losses
}

/** The mean of `values`; 0 for none. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0
  return values.length === 0 ? 0 : sum / values.length
}
