import { standardWeights } from './standard-weights.ts'

/**
 * The usual weights count as much as a fit to so many answers. 0, 600, 1000, 1500 and 2500 were tried on 73 logs, made up
 * and real: the first at which no log was predicted worse than by the usual ones, however sure a win had to be.
 */
export const worthOfUsual = 1500

/** The first four weights are days, from minutes to months: they are mixed by their logarithms. */
const days = 4

/**
 * Weights fitted to `answers` answers, drawn towards the usual ones: the fewer answers, the nearer. A fit to a few hundred
 * follows their accidents; the usual weights are what is known of everybody.
 */
export function drawToUsual(weights: readonly number[], answers: number): number[] {
  const share = answers / (answers + worthOfUsual)
  return standardWeights.map((usual, index) => {
    const fitted = weights[index] ?? usual
    return index < days ? usual ** (1 - share) * fitted ** share : usual * (1 - share) + fitted * share
  })
}
