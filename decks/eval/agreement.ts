import type { Verdicts } from './verdict.ts'

/** How far two readers agree about the same cards. `kappa` is Cohen's (1960): 1 is full agreement, 0 what chance would give. */
export interface Agreement {
  readonly cards: number
  readonly agreed: number
  readonly kappa: number
}

/** Compares the verdicts of two readers on the cards that both judged in the same words. */
export function measureAgreement(pairs: readonly (readonly [Verdicts, Verdicts])[]): Agreement {
  const both = pairs.flatMap(([one, other]) =>
    Object.entries(one).flatMap(([id, verdict]) => {
      const second = other[id]
      return second === undefined || second.words !== verdict.words ? [] : [[verdict.pass, second.pass] as const]
    }),
  )
  const cards = both.length
  const agreed = both.filter(([a, b]) => a === b).length
  const rate = (at: 0 | 1): number => both.filter((pair) => pair[at]).length / Math.max(1, cards)
  const chance = rate(0) * rate(1) + (1 - rate(0)) * (1 - rate(1))
  return { cards, agreed, kappa: cards === 0 || chance === 1 ? 1 : (agreed / cards - chance) / (1 - chance) }
}
