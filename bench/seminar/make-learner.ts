import { makeFsrsLearner } from './fsrs-learner.ts'
import { makeHalfLifeLearner } from './half-life-learner.ts'
import type { Learner, LearnerKind } from './learner.ts'
import { makePowerLearner } from './power-learner.ts'

/** A learner of a kind, one of very many: `seed` decides which. */
export function makeLearner(kind: LearnerKind, cards: number, seed: number): Learner {
  if (kind === 'fsrs') return makeFsrsLearner(cards, seed)
  return kind === 'power' ? makePowerLearner(cards, seed) : makeHalfLifeLearner(cards, seed)
}
