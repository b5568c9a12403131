import { drawBetween, drawNormal, makeChance } from './chance.ts'
import type { Learner } from './learner.ts'

/**
 * A learner who forgets by halves, as in half-life regression (B. Settles and B. Meeder, A Trainable Spaced Repetition Model
 * for Language Learning, ACL 2016), with a spacing effect: a card known when it was nearly gone gains most, and one that
 * was forgotten and brought back is held no worse than one just met. Rates differ
 * from learner to learner, half-lives from card to card; on average a new card is held for three days as by FSRS's standard
 * reader.
 */
export function makeHalfLifeLearner(cards: number, seed: number): Learner {
  const chance = makeChance(seed)
  const firstKnown = Math.exp(Math.log(14) + 0.6 * drawNormal(chance))
  const firstForgotten = firstKnown * drawBetween(chance, 0.25, 0.5)
  const gain = drawBetween(chance, 1.5, 4)
  const spacing = drawBetween(chance, 0.4, 0.9)
  const kept = drawBetween(chance, 0.25, 0.5)
  const ease = Array.from({ length: cards }, () => Math.exp(0.4 * drawNormal(chance)))
  const halfLife: number[] = []
  const lastAt: number[] = []
  const recall = (card: number, at: number): number => {
    const half = halfLife[card]
    return half === undefined ? 0 : 2 ** (-Math.max(0, at - (lastAt[card] ?? at)) / half)
  }
  return {
    recall,
    meet(card, at, known) {
      halfLife[card] = (known ? firstKnown : firstForgotten) * (ease[card] ?? 1)
      lastAt[card] = at
    },
    look(card, at, known) {
      const half = halfLife[card] ?? 1
      const grown = half * (1.02 + gain * (1 - recall(card, at)) ** spacing * half ** -0.1)
      halfLife[card] = known ? Math.min(grown, 3000) : Math.max(half * kept, firstForgotten * (ease[card] ?? 1))
      lastAt[card] = at
    },
  }
}
