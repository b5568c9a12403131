import type { FitItems } from './fit-items.ts'
import { lossesOf, meanOf } from './log-loss.ts'
import { predictRecall } from './predict-recall.ts'

/** Two sets of weights on the same answers, which neither had seen. */
export interface Comparison {
  /** How many answers were predicted. */
  readonly tested: number
  /** Mean log loss of the usual weights, in nats: lower is better. */
  readonly before: number
  /** The same of the fitted ones. */
  readonly after: number
  /** The standard error of the difference. Cards, not answers, count as independent. */
  readonly error: number
}

/** Lets whoever waits have a turn: a long log keeps a page busy for too long at a stretch. */
export type Pause = () => Promise<void>

/** Compares `usual` with fits made from the first `cuts` targets, each on the targets between its cut and the next (the last up to the end). */
export async function compareOnLater(items: FitItems, cuts: readonly number[], fits: readonly (readonly number[])[], usual: readonly number[], pause: Pause): Promise<Comparison> {
  const { targets } = items
  const byUsual = predictRecall(items, usual)
  const losses: number[][] = [[], []]
  const gainOfCard = new Map<number, number>()
  const historyOf = toHistoryFinder(items)
  for (const [index, cut] of cuts.entries()) {
    await pause()
    const end = cuts[index + 1] ?? targets.length
    const before = lossesOf(byUsual, items, cut, end)
    const after = lossesOf(predictRecall(items, fits[index] ?? usual), items, cut, end)
    losses[0]?.push(...before)
    losses[1]?.push(...after)
    for (let at = 0; at < before.length; at += 1) {
      const card = historyOf(targets[cut + at] ?? 0)
      gainOfCard.set(card, (gainOfCard.get(card) ?? 0) + (before[at] ?? 0) - (after[at] ?? 0))
    }
  }
  const [before = [], after = []] = losses
  return { tested: before.length, before: meanOf(before), after: meanOf(after), error: errorOf([...gainOfCard.values()], before.length) }
}

/** The standard error of (sum of `gains`) / `count`, the gains being independent. */
function errorOf(gains: readonly number[], count: number): number {
  if (gains.length < 2 || count === 0) return Infinity
  const mean = meanOf(gains)
  const spread = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (gains.length - 1)
  return Math.sqrt(gains.length * spread) / count
}

function toHistoryFinder({ ratings, starts }: FitItems): (place: number) => number {
  const history = new Uint32Array(ratings.length)
  for (const [index, start] of starts.entries()) history.fill(index, start, starts[index + 1] ?? ratings.length)
  return (place) => history[place] ?? 0
}
