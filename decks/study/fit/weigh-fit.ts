import type { Weights } from '../../model/preset.ts'
import { ok, type Result } from '../../result.ts'
import { compareOnLater, type Comparison, type Pause } from './compare-on-later.ts'
import { drawToUsual } from './draw-to-usual.ts'
import type { FitItems } from './fit-items.ts'
import { isSane } from './is-sane.ts'
import { standardWeights } from './standard-weights.ts'

// [Note: when a fit is kept] Weights fitted to little, or to somebody whose memory is as most, predict worse than the usual
// ones: on made-up logs of a learner with exactly the usual memory most fits did. So a fit is drawn towards the usual
// weights by as much as it is short of answers, and must then prove itself on the reader's past: five times it is made from
// what came before and judged on what came after, over the later half of her answers. It is kept only when it wins by more
// than chance explains. `bench/scheduler` measures the rule.

/** Trains on the first so many targets, for each count; the last count is all. Weights come in the order of the counts. */
export type TrainFit = (items: FitItems, cuts: readonly number[]) => Promise<Result<readonly (readonly number[])[]>>

/** What came of a fit. */
export type FitOutcome =
  | {
      readonly verdict: 'fit'
      readonly weights: Weights
      /** Answers it was made from, in the end all. */
      readonly reviews: number
      /** The proof. */
      readonly comparison: Comparison
    }
  | {
      readonly verdict: 'usual'
      readonly reviews: number
      /** Null when there was nothing to compare. */
      readonly comparison: Comparison | null
      /** Why the usual figures stay, for the reader. */
      readonly reason: string
    }

/** Fewer answers than this leave too few to judge by: half of them are for that. */
export const fewestReviews = 400

/** Shares of the answers, in order of time, that the judged fits are made from. Each is judged on the answers up to the next. */
const shares = [0.5, 0.6, 0.7, 0.8, 0.9]

/** How many standard errors the gain must lie above nothing. */
export const surest = 2

/** The least gain worth new dates, as a share of the log loss. */
export const leastGain = 0.005

/** Fits weights to a reader's answers and judges them, with a `pause` now and then. Fails only when `train` does. */
export async function weighFit(items: FitItems, train: TrainFit, pause: Pause = async () => {}): Promise<Result<FitOutcome>> {
  const reviews = items.targets.length
  if (reviews < fewestReviews) return ok(keepUsual(reviews, null, `${reviews} of your answers came on a later day than the one before, and only those tell how fast you forget. From ${fewestReviews} on there is something to fit.`))
  const cuts = shares.map((share) => Math.floor(reviews * share))
  const trained = await train(items, [...cuts, reviews])
  if (!trained.ok) return trained
  const drawn = [...cuts, reviews].map((cut, index) => drawToUsual(trained.value[index] ?? [], cut))
  const judged = drawn.slice(0, cuts.length)
  const weights = drawn.at(-1) ?? []
  if (trained.value.length !== drawn.length || !trained.value.every(isSane)) return ok(keepUsual(reviews, null, 'The fit came to figures that no memory has, so it was thrown away. Nothing was changed.'))
  const comparison = await compareOnLater(items, cuts, judged, standardWeights, pause)
  const { before, after, error } = comparison
  const gain = before - after
  if (gain <= surest * error || gain < leastGain * before) return ok(keepUsual(reviews, comparison, sayWhy(comparison)))
  return ok({ verdict: 'fit', weights, reviews, comparison })
}

function keepUsual(reviews: number, comparison: Comparison | null, reason: string): FitOutcome {
  return { verdict: 'usual', reviews, comparison, reason }
}

function sayWhy({ before, after }: Comparison): string {
  if (after >= before) return 'The usual figures guess your answers better than fitted ones would. Nothing was changed.'
  return 'Your answers fit the usual figures as well as any. Nothing was changed.'
}
