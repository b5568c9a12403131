import { standardWeights } from '../../decks/study/fit/standard-weights.ts'
import { fsrsLearner, halfLifeLearner, traceLearner, type Learner } from './learners.ts'

/** Who the made-up logs are of: one exactly as the usual weights have it, three otherwise, and two whose memory knows nothing of FSRS. */
export const learnersMeasured: readonly Learner[] = [
  fsrsLearner('as most', standardWeights),
  fsrsLearner('strong', withWeights({ 0: 1.2, 1: 4, 2: 9, 3: 30, 8: 2.2, 20: 0.2 })),
  fsrsLearner('weak', withWeights({ 0: 0.1, 1: 0.4, 2: 1.1, 3: 3, 8: 1.4, 9: 0.25, 20: 0.3 })),
  fsrsLearner('steep', withWeights({ 4: 7.5, 5: 0.4, 6: 2, 8: 1.2, 9: 0.1, 10: 1.4, 20: 0.6 })),
  traceLearner('traces', 0.35),
  halfLifeLearner('half-life', 5, 3),
]

function withWeights(changed: Readonly<Record<number, number>>): number[] {
  return standardWeights.map((usual, index) => changed[index] ?? usual)
}
