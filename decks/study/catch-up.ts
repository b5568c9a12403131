import type { CardId } from '../model/id.ts'
import { standardPreset, type Weights } from '../model/preset.ts'
import type { CatchUp } from '../model/settings.ts'
import { dayLength } from './day.ts'
import { nextMemory, recallAfter, retrievability, type Memory, type MemoryOptions } from './memory.ts'

// [Note: gain] With more cards waiting than there is time for, which are worth a look today? Those for which a look
// changes most. The gain of a review is counted as what it adds to the chance of recalling the card a month from now,
// over both ways it may go: known, or forgotten and learned again. By FSRS-6 that is the more the further a card has
// slipped, and of cards that have slipped as far it is more for those that are easy and were firm, which come back and
// stay, than for those that are soon lost again; the order by recall alone does not see that. A month is about how long a
// backlog matters. Every look counts the same, for the daily number that she catches up with is one of cards.
const horizon = 30

const plain = { ...standardPreset, fuzz: false, easyDays: [1, 1, 1, 1, 1, 1, 1], learningSteps: [], relearningSteps: [], clock: { startHour: 0, offsetAt: () => 0 } }
const plainOptions = new WeakMap<Weights, MemoryOptions>()
const someCard = '-' as CardId

/** By how much a review at `now` (ms) raises the chance, from 0 to 1, of recalling the card 30 days later. 0 for a new card. See [Note: gain]. */
export function gainOf(memory: Memory, now: number, weights: Weights | null): number {
  const recall = retrievability(memory, now, weights)
  if (recall === null || memory.lastReviewAt === null) return 0
  const options = optionsFor(weights)
  const later = (rating: 1 | 3): number => recallAfter(nextMemory(memory, rating, now, options, someCard).stability, horizon, weights)
  const without = recallAfter(memory.stability, (now - memory.lastReviewAt) / dayLength + horizon, weights)
  return recall * later(3) + (1 - recall) * later(1) - without
}

/** True on the study days for which catching up was planned. */
export function isCatchingUp(catchUp: CatchUp | null, today: number): catchUp is CatchUp {
  return catchUp !== null && catchUp.since <= today && today <= catchUp.until
}

/** What says whether catching up is worth offering. */
export interface AwayInput {
  /** Study days without an answer before today. */
  readonly days: number
  /** Cards due now. */
  readonly waiting: number
  readonly reviewsPerDay: number
  /** How many cards she repeated on each of her last days of study, or empty; days without an answer left out. */
  readonly usual: readonly number[]
  /** True while she is catching up already. */
  readonly running: boolean
}

/** Whether to offer catching up: after at least two study days without an answer, when half as much again as a day's usual work waits. */
export function offerCatchUp({ days, waiting, reviewsPerDay, usual, running }: AwayInput): boolean {
  if (running || days < 2) return false
  return waiting >= Math.max(20, 1.5 * usualDay(usual, reviewsPerDay))
}

/** How many repeated cards a usual day of hers has: the median, at most the limit; the limit itself when nothing is known. */
export function usualDay(usual: readonly number[], reviewsPerDay: number): number {
  const sorted = usual.filter((count) => count > 0).toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  return Math.max(1, middle === undefined ? reviewsPerDay : Math.min(middle, reviewsPerDay))
}

function optionsFor(weights: Weights | null): MemoryOptions {
  const key = weights ?? standardWeights
  let options = plainOptions.get(key)
  if (options === undefined) {
    options = { ...plain, weights }
    plainOptions.set(key, options)
  }
  return options
}

const standardWeights: Weights = []
