/**
 * The 21 numbers of FSRS-6 that schedule as the 17 of FSRS-4.5 or the 19 of FSRS-5 do, or null when they are none of these.
 * FSRS-5 counted difficulty in another way and had two numbers for the same day, FSRS-6 has two more, one of them how slowly
 * recall falls, which was 0.5 before (https://github.com/open-spaced-repetition/ts-fsrs, `migrateParameters`; the algorithm:
 * https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm).
 */
export function migrateWeights(weights: readonly number[]): number[] | null {
  if (!weights.every(Number.isFinite)) return null
  if (weights.length === 21) return [...weights]
  if (weights.length === 19) return [...weights, 0, 0.5]
  if (weights.length !== 17) return null
  const [w4 = 0, w5 = 0, w6 = 0] = weights.slice(4, 7)
  if (w5 * 3 + 1 <= 0) return null
  return [...weights.slice(0, 4), round(w5 * 2 + w4), round(Math.log(w5 * 3 + 1) / 3), round(w6 + 0.5), ...weights.slice(7), 0, 0, 0, 0.5]
}

const round = (value: number): number => Number(value.toFixed(8))
