import { drawBetween, drawNormal, makeChance } from './chance.ts'
import type { Learner } from './learner.ts'

const secondsPerDay = 86_400
/** Activation that a card has more than others when it went in at once. */
const easier = 0.6

/**
 * A learner whose traces fade by power laws, after P. I. Pavlik and J. R. Anderson, Practice and Forgetting Effects on
 * Vocabulary Memory, Cognitive Science 29 (2005): every practice leaves a trace that decays the faster the more active the
 * memory was at that moment, which is the spacing effect; a card's activation is the logarithm of their sum. Time between
 * sittings runs slower than time in them. Rates differ from learner to learner, activation from card to card; on
 * average a new card is held for three days as by FSRS's standard reader.
 */
export function makePowerLearner(cards: number, seed: number): Learner {
  const chance = makeChance(seed)
  const slowest = drawBetween(chance, 0.14, 0.22)
  const crowding = drawBetween(chance, 0.15, 0.3)
  const threshold = drawBetween(chance, -1.6, -1)
  const noise = drawBetween(chance, 0.2, 0.35)
  const between = drawBetween(chance, 0.015, 0.04)
  const ease = Array.from({ length: cards }, () => 0.25 * drawNormal(chance))
  const traces: { at: number; decay: number }[][] = Array.from({ length: cards }, () => [])
  const activation = (card: number, at: number): number => {
    let sum = 0
    for (const trace of traces[card] ?? []) {
      const away = at - trace.at
      // Minutes of a sitting pass as they are; the time between sittings is squeezed.
      const seconds = Math.max(1, Math.min(away, 0.02) * secondsPerDay + Math.max(0, away - 0.02) * secondsPerDay * between)
      sum += seconds ** -trace.decay
    }
    return sum === 0 ? -Infinity : Math.log(sum) + (ease[card] ?? 0)
  }
  const practise = (card: number, at: number): void => {
    traces[card]?.push({ at, decay: slowest + crowding * Math.exp(activation(card, at)) })
  }
  /** So many practices, a few minutes apart. */
  const practiseTimes = (card: number, at: number, times: number): void => {
    for (let each = 0; each < times; each += 1) practise(card, at + each * 0.005)
  }
  return {
    recall: (card, at) => ((traces[card]?.length ?? 0) === 0 ? 0 : 1 / (1 + Math.exp((threshold - activation(card, at)) / noise))),
    meet(card, at, known) {
      if (known) ease[card] = (ease[card] ?? 0) + easier
      practiseTimes(card, at, known ? 2 : 3)
    },
    look: (card, at, known) => practiseTimes(card, at, known ? 1 : 2),
  }
}
