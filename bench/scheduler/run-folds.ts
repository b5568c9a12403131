import { ok } from '../../decks/result.ts'
import type { FitItems } from '../../decks/study/fit/fit-items.ts'
import { lossesOf, meanOf } from '../../decks/study/fit/log-loss.ts'
import { predictRecall } from '../../decks/study/fit/predict-recall.ts'
import { standardWeights } from '../../decks/study/fit/standard-weights.ts'
import { weighFit } from '../../decks/study/fit/weigh-fit.ts'
import { trainWeights } from '../../electron/train-weights.ts'
import { predictSm2 } from './predict-sm2.ts'

/** Log loss of each way to predict, the mean of five time folds. */
export interface Folds {
  readonly sm2: number
  readonly usual: number
  /** The trainer's weights as they come, always. */
  readonly fitted: number
  /** What Lectern would use at the time: its fit where it keeps one, else the usual weights. */
  readonly lectern: number
  /** The truth's own log loss: nobody can do better. Null where it is not known. */
  readonly truth: number | null
  /** In how many of the five Lectern kept its fit. */
  readonly kept: number
}

/** As TimeSeriesSplit of scikit-learn does: six parts in order of time; each but the first is predicted by what all before it taught. */
const parts = 6

/**
 * Runs the folds. With `truth`, the chance of recall beside each answer, the log loss is the expected one: what was
 * recalled in the end is a throw of dice, and would hide differences as small as those that matter here.
 */
export async function runFolds(items: FitItems, truth: Float64Array | null): Promise<Folds> {
  const size = Math.floor(items.targets.length / parts)
  const sums = { sm2: 0, usual: 0, fitted: 0, lectern: 0, truth: 0, kept: 0 }
  const known = truth === null ? null : Float64Array.from(items.targets, (place) => truth[place] ?? 0)
  const byUsual = predictRecall(items, standardWeights)
  const bySm2 = predictSm2(items)
  for (let fold = 1; fold < parts; fold += 1) {
    const cut = items.targets.length - size * (parts - fold)
    const { fitted, kept } = await fitAsOf(items, cut)
    const judge = (predicted: Float64Array): number => meanOf(known === null ? lossesOf(predicted, items, cut, cut + size) : expectedLosses(predicted, known, cut, cut + size)) / (parts - 1)
    const usual = judge(byUsual)
    sums.usual += usual
    sums.sm2 += judge(bySm2)
    sums.fitted += judge(predictRecall(items, fitted))
    sums.lectern += kept === null ? usual : judge(predictRecall(items, kept))
    sums.truth += known === null ? 0 : judge(known)
    sums.kept += kept === null ? 0 : 1
  }
  return { ...sums, truth: known === null ? null : sums.truth }
}

/** What the first `cut` targets teach: the trainer's weights, and those that Lectern keeps, if any. */
async function fitAsOf(items: FitItems, cut: number): Promise<{ fitted: readonly number[]; kept: readonly number[] | null }> {
  const past = { ...items, targets: items.targets.subarray(0, cut) }
  let fitted: readonly number[] = []
  const weighed = await weighFit(past, async (given, cuts) => {
    const trained = await trainWeights(given, cuts, 1)
    fitted = trained.at(-1) ?? []
    return ok(trained)
  })
  if (fitted.length === 0) fitted = (await trainWeights(past, [cut], 1))[0] ?? standardWeights
  return { fitted, kept: weighed.ok && weighed.value.verdict === 'fit' ? weighed.value.weights : null }
}

function expectedLosses(predicted: Float64Array, known: Float64Array, from: number, to: number): Float64Array {
  return Float64Array.from({ length: to - from }, (_, index) => {
    const chance = Math.min(1 - 1e-6, Math.max(1e-6, predicted[from + index] ?? 0))
    const recall = known[from + index] ?? 0
    return -recall * Math.log(chance) - (1 - recall) * Math.log(1 - chance)
  })
}
