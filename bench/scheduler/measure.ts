import { ok } from '../../decks/result.ts'
import { logToItems, type FitItems } from '../../decks/study/fit/fit-items.ts'
import { weighFit } from '../../decks/study/fit/weigh-fit.ts'
import { trainWeights } from '../../electron/train-weights.ts'
import type { Measurement } from '../measurement.ts'
import { learnersMeasured } from './learners-measured.ts'
import { readPublicLog } from './read-public-log.ts'
import { runFolds } from './run-folds.ts'
import { simulateLog } from './simulate-log.ts'

// How well each way to schedule foretells what a learner will recall, on answers it has not seen. Log loss, lower is
// better: 0 would be a prophet, 0.69 a coin. What Lectern uses must never be worse than the weights it replaces.

const sizes = [1000, 4000, 20_000]
/** Whole days, UTC: made-up logs know no zones. */
const clock = { startHour: 0, offsetAt: () => 0 }
/** The longest that a fit to twelve thousand answers may take, in ms of work: by the clock a busy machine takes what it takes. */
const longestFit = 1500

interface Row {
  readonly name: string
  readonly items: FitItems
  readonly truth: Float64Array | null
}

export const measure: Measurement = async (options) => {
  const seeds = Number(options.find((option) => option.startsWith('--seeds='))?.slice(8) ?? 2)
  const missed: string[] = []
  console.log('log                  answers  known    SM-2  usual  fitted  Lectern  at best  fits kept  gain')
  let logs = 0
  let gained = 0
  for (const { name, items, truth } of listLogs(seeds)) {
    const { sm2, usual, fitted, lectern, truth: best, kept } = await runFolds(items, truth)
    const gain = 1 - lectern / usual
    logs += 1
    gained += gain
    if (lectern > usual) missed.push(`${name}: what Lectern uses has a log loss of ${lectern.toFixed(5)}, the usual weights ${usual.toFixed(5)}.`)
    const figures = [sm2, usual, fitted, lectern].map((loss) => loss.toFixed(4).padStart(7)).join(' ')
    console.log(`${name.padEnd(20)} ${String(items.ratings.length).padStart(7)} ${percent(shareKnown(items)).padStart(6)} ${figures}  ${best?.toFixed(4).padStart(7) ?? '      –'}  ${String(kept).padStart(5)} of 5 ${(gain * 100).toFixed(1).padStart(5)}%`)
  }
  console.log(`\n${logs} logs; what Lectern uses is on average ${percent(gained / logs)} better than the usual weights, and worse on ${missed.length}.`)
  missed.push(...(await measureTime()))
  for (const miss of missed) console.log(`MISSED: ${miss}`)
  return { missed }
}

function* listLogs(seeds: number): Generator<Row> {
  const real = readPublicLog()
  // Its days are counted as its publishers do: UTC, from four o'clock.
  if (real === null) console.log('The real public log (../shared/evaluation/pyfsrs_josh.csv) is not here, so only made-up logs are measured.')
  else yield { name: 'real, public', items: logToItems(real, { startHour: 4, offsetAt: () => 0 }), truth: null }
  for (const learner of learnersMeasured) {
    for (const answers of sizes) {
      // The rule was made with the seeds 1 to 4; it is measured with others.
      for (let seed = 11; seed < 11 + (answers > 10_000 ? Math.min(1, seeds) : seeds); seed += 1) {
        const { log, truth } = simulateLog({ learner, seed, answers, newPerDay: answers < 2000 ? 6 : 15, missed: 0.15, buttons: seed % 2 === 0 ? 2 : 4 })
        yield { name: `${learner.name} ${answers / 1000}k #${seed - 10}`, items: logToItems(log, clock), truth }
      }
    }
  }
}

async function measureTime(): Promise<string[]> {
  const [learner] = learnersMeasured
  if (learner === undefined) return []
  const { log } = simulateLog({ learner, seed: 21, answers: 12_000, newPerDay: 15, missed: 0.15, buttons: 4 })
  const items = logToItems(log, clock)
  const once = await medianTime(() => trainWeights(items, [items.targets.length], 1))
  const proof = await medianTime(() => weighFit(items, async (given, cuts) => ok(await trainWeights(given, cuts, 1))))
  console.log(`Fitting ${items.ratings.length} answers takes ${once.work} ms of work (${once.clock} by the clock), with its proof (six fits) ${proof.work} ms (${proof.clock}): medians of five.`)
  return once.work > longestFit ? [`Fitting twelve thousand answers takes ${once.work} ms of work, more than ${longestFit}.`] : []
}

/** In ms: what the processor worked for us, and what passed by the clock. */
async function medianTime(run: () => Promise<unknown>): Promise<{ work: number; clock: number }> {
  const works: number[] = []
  const clocks: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const began = performance.now()
    const used = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(used)
    works.push((user + system) / 1000)
    clocks.push(performance.now() - began)
  }
  return { work: medianOf(works), clock: medianOf(clocks) }
}

function medianOf(times: readonly number[]): number {
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0)
}

function shareKnown({ ratings, targets }: FitItems): number {
  return targets.reduce((sum, place) => sum + ((ratings[place] ?? 1) > 1 ? 1 : 0), 0) / targets.length
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
