// How well seminars are prepared: simulated readers go through random scenarios with the app's plan and with other ways to
// use the same minutes.
//
// A scenario is a number of days (2 to 60), cards (20 to 800, more small decks than large ones), minutes a day (5 to 60), days
// off, days missed that nobody knows beforehand (in half of the scenarios, 5 to 40 per cent of the days), cards learned in the
// weeks before (in half of them), times that answers take, and the app's weights, standard or not. In each there are learners
// of two kinds: FSRS-6 with weights unlike the app's and cards that are harder or easier than it thinks; and another model,
// traces that fade by power laws (even scenarios) or half-lives (odd ones), whose average reader holds a new card for three days
// as FSRS's standard one does and whose single readers differ widely. All strategies have the same learners, who know the same
// card at the same look when their chance is the same (common random numbers), the same minutes and the same times for
// answers; none looks at a card twice on one day. What counts is the true chance of recall at the hour of the seminar,
// averaged over all cards; a card never met counts 0.
//
// "Never more than 1 point below the best other line in any scenario" is held on the mean of a scenario over its learners of
// both kinds, each kind counting the same: no plan can know which learner it has. Small decks have more learners, and any
// scenario that comes near the limit gets twelve more of each kind.
import type { Measured } from '../measurement.ts'
import type { LearnerKind } from './learner.ts'
import { measureSpeed } from './measure-speed.ts'
import { runAll } from './run-all.ts'
import { strategies } from './run-course.ts'
import { makeScenario } from './scenario.ts'
import type { ScenarioRequest } from './scenario.worker.ts'
import { weighEnds, type Verdict } from './weigh-ends.ts'

/** Cards, over all learners of a scenario and kind, that a mean is taken over at the least; scenarios near the limit get more. */
const cardsAtLeast = 100
const mostLearners = 4
/** A scenario in which the plan lies this far below the best line gets more learners, so that no chance decides. */
const nearLimit = -0.006
const furtherLearners = 12

/** Runs `--scenarios=200` scenarios drawn from `--seed=1`; `--json` prints the figures as JSON too. */
export async function measure(options: readonly string[]): Promise<Measured> {
  const numberOf = (name: string, usual: number): number => Number(options.find((option) => option.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
  const seed = numberOf('seed', 1)
  const scenarios = numberOf('scenarios', 200)
  const began = performance.now()
  const first = await runAll(Array.from({ length: scenarios }, (_, number) => requestsFor(seed, number)).flat())
  const near = weighEnds(first).margins.filter(({ margin }) => margin < nearLimit).map(({ number }) => number)
  const more = await runAll(near.flatMap((number) => requestsFor(seed, number).map((request) => ({ ...request, from: request.to, to: request.to + furtherLearners }))))
  const verdict = weighEnds([...first, ...more])
  const speed = await measureSpeed()
  print(verdict, scenarios, seed)
  console.log(`\nPlanning 800 cards over 60 days in a worker: ${speed.milliseconds.toFixed(0)} ms (at most 1,000). The day alone: ${speed.day.toFixed(0)} ms.`)
  console.log(`${((performance.now() - began) / 1000).toFixed(0)} s in all.`)
  const missed = [...verdict.missed, ...(speed.milliseconds > 1000 ? [`Planning 800 cards over 60 days took ${speed.milliseconds.toFixed(0)} ms.`] : [])]
  for (const each of missed) console.log(`MISSED: ${each}`)
  if (options.includes('--json')) console.log(JSON.stringify({ seed, scenarios, ...verdict, speed }))
  return { missed }
}

/** Learners of FSRS-6 with weights unlike the planner's, and as many of another model: power laws in even scenarios, half-lives in odd ones. */
function requestsFor(seed: number, number: number): readonly ScenarioRequest[] {
  const to = Math.min(mostLearners, Math.ceil(cardsAtLeast / makeScenario(seed, number).cards))
  const kinds: readonly LearnerKind[] = ['fsrs', number % 2 === 0 ? 'power' : 'half-life']
  return kinds.map((kind) => ({ seed, number, kind, from: 0, to }))
}

function print({ table, margins, calibration, below }: Verdict, scenarios: number, seed: number): void {
  console.log(`Mean recall on the day over ${scenarios} scenarios (seed ${seed}), in per cent; a card never met counts 0`)
  console.log(`${' '.repeat(28)}${['all', 'FSRS-6', 'other', 'power', 'half-life', 'minutes'].map((name) => name.padStart(10)).join('')}`)
  for (const name of Object.keys(strategies)) {
    const row = table[name]
    console.log(`${name.padEnd(28)}${percent(row?.all)}${percent(row?.fsrs)}${percent(row?.other)}${percent(row?.power)}${percent(row?.['half-life'])}${percent(row?.used)}`)
  }
  const worst = margins.slice(0, 5).map(({ number, margin, learners }) => `${(margin * 100).toFixed(2)} (${say(seed, number)}, ${learners} learners)`)
  console.log(`\nAgainst the best other line of each scenario, on the mean over its learners of both kinds: below it by more than 1 point in ${below}.`)
  console.log(`Least: ${worst.join('; ')}.`)
  console.log('\nForecast minus what was known, in points: on average (and on average without sign)')
  for (const { kind, bias, off } of calibration) console.log(`${kind.padEnd(12)}${['at the start', 'halfway', 'last day'].map((when, place) => `${when} ${((bias[place] ?? 0) * 100).toFixed(1).padStart(5)} (${((off[place] ?? 0) * 100).toFixed(1)})`).join('   ')}`)
}

function percent(share: number | undefined): string {
  return (share === undefined ? '' : (share * 100).toFixed(2)).padStart(10)
}

function say(seed: number, number: number): string {
  const { days, cards, minutes } = makeScenario(seed, number)
  return `scenario ${number}: ${days} days, ${cards} cards, ${minutes} min`
}

