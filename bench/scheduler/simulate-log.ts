import { standardWeights } from '../../decks/study/fit/standard-weights.ts'
import { firstState, nextState, chanceAfter, type FitState } from '../../decks/study/fit/predict-recall.ts'
import { longestHistory } from '../../decks/study/fit/fit-items.ts'
import type { FitLog } from '../../decks/study/fit/fit-log.ts'
import type { Rating } from '../../decks/model/review.ts'
import type { Learner, Trace } from './learners.ts'
import { createRandom } from './random.ts'

/** How somebody studies. */
export interface Habits {
  readonly learner: Learner
  readonly seed: number
  /** Answers in the log, about. */
  readonly answers: number
  readonly newPerDay: number
  /** Share of days without study. */
  readonly missed: number
  /** Four answers, or only "again" and "good". */
  readonly buttons: 2 | 4
}

/** A made-up log, and beside each answer how surely the learner knew it: card after card, as `logToItems` lays answers out. */
export interface SimulatedLog {
  readonly log: FitLog
  readonly truth: Float64Array
}

interface Card {
  readonly trace: Trace
  readonly truth: number[]
  readonly ratings: Rating[]
  readonly times: number[]
  /** What the scheduler believes, by the usual weights. */
  state: FitState | null
  lastDay: number
  due: number
}

const dayLength = 86_400_000
/** How often a card that was just looked up is known some minutes later. */
const sameDay = 0.85

/** A log that the learner leaves when studying with FSRS-6 by the usual weights, 90% wanted, some days missed. The same seed gives the same log. */
export function simulateLog({ learner, seed, answers, newPerDay, missed, buttons }: Habits): SimulatedLog {
  const random = createRandom(seed)
  const cards: Card[] = []
  let given = 0
  // oxlint-disable-next-line no-unmodified-loop-condition -- the loop gives answers
  for (let day = 0; given < answers && day < 3650; day += 1) {
    if (random() < missed) continue
    for (let fresh = 0; fresh < newPerDay; fresh += 1) cards.push({ trace: learner.meet(random), truth: [], ratings: [], times: [], state: null, lastDay: 0, due: day })
    let minute = 0
    const give = (card: Card, rating: Rating, recall: number): void => {
      card.truth.push(recall)
      answer(card, rating, day, day * dayLength + (minute += 1) * 6_000)
      given += 1
    }
    for (const card of cards.filter(({ due }) => due <= day)) {
      const recall = card.state === null ? 0 : card.trace.recall(day)
      let rating = card.state === null ? firstRating(random, buttons) : rate(random, recall, buttons)
      give(card, rating, recall)
      // What was not known comes again the same day until it is.
      for (let tries = 0; rating === 1 && tries < 4; tries += 1) give(card, (rating = rate(random, sameDay, buttons)), sameDay)
    }
  }
  const answered = cards.filter(({ ratings }) => ratings.length > 0)
  return {
    log: { cards: answered.map(({ ratings, times }) => ({ ratings, times, restarts: [] })) },
    truth: Float64Array.from(answered.flatMap(({ truth }) => truth.slice(0, longestHistory))),
  }
}

function answer(card: Card, rating: Rating, day: number, at: number): void {
  const elapsed = day - card.lastDay
  card.state = card.state === null ? firstState(standardWeights, rating) : nextState(standardWeights, card.state, rating, elapsed, chanceAfter(standardWeights, elapsed, card.state.stability))
  card.trace.answer(rating, day)
  card.lastDay = day
  // At 90% wanted the interval is the stability; spread by a tenth either way, as every scheduler does.
  card.due = day + Math.max(1, Math.round(card.state.stability * (0.9 + ((card.ratings.length * 7919) % 21) / 100)))
  card.ratings.push(rating)
  card.times.push(at)
}

function firstRating(random: () => number, buttons: 2 | 4): Rating {
  const drawn = random()
  if (buttons === 2) return drawn < 0.45 ? 1 : 3
  return drawn < 0.35 ? 1 : drawn < 0.5 ? 2 : drawn < 0.9 ? 3 : 4
}

function rate(random: () => number, recall: number, buttons: 2 | 4): Rating {
  if (random() >= recall) return 1
  const drawn = random()
  if (buttons === 2) return 3
  return drawn < 0.12 ? 2 : drawn < 0.88 ? 3 : 4
}
