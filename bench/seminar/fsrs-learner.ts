import { default_w } from 'ts-fsrs'
import { firstHeld, heldAfter, heldAfterStep, recallAt, type Held } from '../../decks/study/seminar/fsrs-steps.ts'
import { drawNormal, makeChance } from './chance.ts'
import type { Learner } from './learner.ts'

/** How far each weight of a learner lies from the standard, as the spread of its logarithm. */
const spreads = [0.6, 0.6, 0.6, 0.6, 0.1, 0.15, 0.25, 0, 0.15, 0.4, 0.3, 0.35, 0.4, 0.25, 0.2, 0.2, 0.2, 0.4, 0.4, 0.3, 0.35]
/** How far single cards lie from the learner's own stabilities. */
const cardSpread = 0.4

/** Weights of FSRS-6 at random, unlike the standard ones and yet those of some reader. */
export function drawWeights(seed: number, strength: number): readonly number[] {
  const chance = makeChance(seed)
  const drawn = default_w.map((weight, place) => weight * Math.exp(drawNormal(chance) * (spreads[place] ?? 0) * strength))
  // Its bounds in the published optimiser.
  drawn[20] = Math.min(Math.max(drawn[20] ?? 0.15, 0.1), 0.8)
  return drawn
}

/** A learner whose memory is FSRS-6, with weights of her own, and cards that are harder or easier by themselves. */
export function makeFsrsLearner(cards: number, seed: number): Learner {
  const weights = drawWeights(seed, 1)
  const chance = makeChance(seed + 77)
  const ease = Array.from({ length: cards }, () => Math.exp(drawNormal(chance) * cardSpread))
  const held: (Held | undefined)[] = []
  const lastAt: number[] = []
  const recall = (card: number, at: number): number => {
    const memory = held[card]
    return memory === undefined ? 0 : recallAt(Math.max(0, at - (lastAt[card] ?? at)) / (memory.stability * (ease[card] ?? 1)), weights)
  }
  return {
    recall,
    meet(card, at, known) {
      const first = heldAfterStep(firstHeld(known ? 3 : 1, weights), weights)
      held[card] = known ? first : heldAfterStep(first, weights)
      lastAt[card] = at
    },
    look(card, at, known) {
      const before = held[card]
      if (before === undefined) return
      const sameDay = at - (lastAt[card] ?? at) < 0.5
      const after = sameDay && known ? heldAfterStep(before, weights) : heldAfter(before, known, recall(card, at), weights)
      held[card] = known ? after : heldAfterStep(after, weights)
      lastAt[card] = at
    },
  }
}
