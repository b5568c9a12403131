import { weighLooks } from './look-worth.ts'
import { isFresh, type PlanFrame } from './plan-frame.ts'
import { playDays, type Played } from './play-days.ts'
import { recallOn } from './recall-curve.ts'

/** Recall, in cards, that a minute of study must bring, or it stays free. */
export const leastPerMinute = 0.002
const least = leastPerMinute / 60
/** Steps of the search. */
const rises = [[0, 1.5], [0, -1.5]] as const
const heights = [[0.8, 0], [-0.8, 0]] as const

/** How the price of a second goes over the days: its height beside what all lacking recall by all seconds would be, and how it rises, both as powers of e. */
export interface PriceCourse {
  readonly height: number
  readonly rise: number
}

/** Prices of a second on each day, and the course they were found from. */
export interface FoundPrices {
  readonly prices: Float64Array
  readonly course: PriceCourse
  /** The plan they lead to. */
  readonly played: Played
}

export interface PriceOptions {
  /** Seconds of study on each day. */
  readonly seconds: readonly number[]
  /** Course of prices to begin with. */
  readonly start: PriceCourse
  /** False looks for another height only. */
  readonly withRise: boolean
  /** How often the search goes on with half its steps, and how often at the end each day's price moves by itself. */
  readonly rounds: number
  readonly edges: number
}

/** A course that is about right for most plans. */
export const usualCourse: PriceCourse = { height: -1.4, rise: 1 }

/**
 * Finds prices that lead to the most recall: first courses of prices that rise or fall evenly, by a search that halves its
 * steps, then from the best one by moving each day's price towards its edge, what the first look without room would have
 * brought. Any prices give a plan that keeps to the seconds, so the best of those tried is kept.
 */
export function findPrices(frame: PlanFrame, { seconds, start, withRise, rounds, edges }: PriceOptions): FoundPrices {
  const scale = lackOf(frame) / Math.max(1, seconds.reduce((sum, each) => sum + each, 0))
  const tried = new Map<string, FoundPrices>()
  const play = (course: PriceCourse): FoundPrices => {
    const key = `${course.height}/${course.rise}`
    const found = tried.get(key) ?? tryPrices(frame, seconds, makePrices(seconds, scale, course), course)
    tried.set(key, found)
    return found
  }
  let best = play(start)
  for (let round = 0, step = 1; round < rounds; round += 1, step /= 2) {
    for (const [up, more] of [...(withRise ? rises : []), ...heights]) {
      const next = play({ height: best.course.height + up * step, rise: best.course.rise + more * step })
      if (next.played.sum > best.played.sum) best = next
    }
  }
  for (let edge = 0, last = best; edge < edges; edge += 1) {
    const prices = last.prices.map((price, day) => (price === Infinity ? price : 0.7 * price + 0.3 * (last.played.days[day]?.edge ?? price)))
    last = tryPrices(frame, seconds, prices, best.course)
    if (last.played.sum > best.played.sum) best = last
  }
  return best
}

/** The plan that prices lead to, minutes left over given to cards that are not safe. */
export function playPrices(frame: PlanFrame, seconds: readonly number[], prices: Float64Array): Played {
  const worth = weighLooks(frame, prices)
  const options = { seconds, least, withCurve: true, expected: null, until: Infinity }
  const first = playDays(frame, worth, prices, options)
  return hasLeft(frame, seconds, first) ? playDays(frame, worth, prices, { ...options, expected: meanRecall(frame, first) }) : first
}

/** Only the first day of the same plan. */
export function playFirstDay(frame: PlanFrame, seconds: readonly number[], prices: Float64Array): Played {
  const worth = weighLooks(frame, prices)
  const options = { seconds, least, withCurve: false, expected: null, until: 1 }
  const first = playDays(frame, worth, prices, options)
  if (!hasLeft(frame, seconds, first)) return first
  return playDays(frame, worth, prices, { ...options, expected: meanRecall(frame, playDays(frame, worth, prices, { ...options, until: Infinity })) })
}

/** True when a day has room for another look. */
function hasLeft({ input: { pace } }: PlanFrame, seconds: readonly number[], { days }: Played): boolean {
  return days.some((day, place) => (seconds[place] ?? 0) - day.seconds > pace.known)
}

function tryPrices(frame: PlanFrame, seconds: readonly number[], prices: Float64Array, course: PriceCourse): FoundPrices {
  return { played: playDays(frame, weighLooks(frame, prices), prices, { seconds, least, withCurve: false, expected: null, until: Infinity }), course, prices }
}

/** What is expected of each card at its seminars on average. */
function meanRecall({ input: { cards, seminars } }: PlanFrame, { recall }: Played): Float64Array {
  return Float64Array.from(cards, (card, place) => card.seminars.reduce((sum, seminar) => sum + (recall[place * seminars.length + seminar] ?? 0), 0) / Math.max(1, card.seminars.length))
}

function makePrices(seconds: readonly number[], scale: number, { height, rise }: PriceCourse): Float64Array {
  return Float64Array.from(seconds, (given, day) => (given > 0 ? Math.max(least, scale * Math.exp(height + rise * (day / Math.max(1, seconds.length - 1) - 0.5))) : Infinity))
}

/** Recall that would be lacking at the seminars without further study, in cards. */
function lackOf({ groups, input, lastAt, log }: PlanFrame): number {
  let lack = 0
  for (const { cards, ends, curve } of groups) {
    for (const card of cards) {
      const one = input.cards[card]
      if (one === undefined || !one.open) continue
      for (const end of ends) lack += 1 - (isFresh(one) ? 0 : recallOn(curve, end - (lastAt[card] ?? 0), log[card] ?? 0))
    }
  }
  return lack
}
