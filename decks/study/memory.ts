import { State, StrategyMode, default_w, forgetting_curve, fsrs, type Card, type FSRS } from 'ts-fsrs'
import { z } from 'zod'
import type { CardId } from '../model/id.ts'
import type { Rating, Review } from '../model/review.ts'
import type { Settings } from '../model/settings.ts'
import { addDays, dayLength, instantToStudyTime, type DayClock } from './day.ts'
import { stepMinutes } from './step-minutes.ts'

// [Note: ts-fsrs] This is the one file that imports ts-fsrs, for these reasons. Importing it adds methods to
// Date.prototype. It reads the clock when no time is given, so every call here gives one. It counts the days
// between two reviews as UTC calendar days, which makes a pause of ten minutes a day when midnight UTC lies
// in it; it is therefore handed times on the study clock, whose midnight is the start of the reader's day.
// It treats a last review at 0 as none (Date objects avoid that) and throws when time runs backwards.

/** Where one card stands in the reader's memory. A cache: the log of reviews gives it again, to the bit. */
export const memorySchema = z.strictObject({
  state: z.enum(['new', 'learning', 'review', 'relearning']),
  /** When it is to be asked again, ms since 1970 UTC; 0 while new. */
  due: z.number(),
  /** Days until recall falls to 90%; 0 while new. */
  stability: z.number().nonnegative(),
  /** 1 (easy) to 10 (hard); 0 while new. */
  difficulty: z.number().nonnegative(),
  /** Which learning step comes next; 0 outside learning. */
  step: z.int().nonnegative(),
  /** How often it was answered. */
  reps: z.int().nonnegative(),
  /** How often it was forgotten after it had been learned. */
  lapses: z.int().nonnegative(),
  lastReviewAt: z.int().nonnegative().nullable(),
})

export type Memory = z.infer<typeof memorySchema>

/** What decides the next date besides the answer. */
export interface MemoryOptions {
  /** Share of cards to be known when they come back, 0.7 to 0.99. */
  readonly desiredRetention: number
  /** Minutes between the answers to a card that is being learned, each from 1 to 1439. */
  readonly learningSteps: readonly number[]
  /** The same for a card that was forgotten. */
  readonly relearningSteps: readonly number[]
  readonly clock: DayClock
}

/** The steps Anki starts with: https://docs.ankiweb.net/deck-options.html#learning-steps. */
export const defaultSteps = { learningSteps: [1, 10], relearningSteps: [10] } as const

/** The options that follow from the reader's settings. `clock` is the clock of her zone. */
export function settingsToMemoryOptions(settings: Pick<Settings, 'desiredRetention'>, clock: DayClock): MemoryOptions {
  return { ...defaultSteps, desiredRetention: settings.desiredRetention, clock }
}

/** A card that was never answered. */
export function newMemory(): Memory {
  return { state: 'new', due: 0, stability: 0, difficulty: 0, step: 0, reps: 0, lapses: 0, lastReviewAt: null }
}

/**
 * The memory after the reader answered `rating` at `at` (ms), by FSRS-6
 * (https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm) without fuzz. An `at` before
 * the last review, from a clock that was set back, counts as the moment of that review.
 */
export function nextMemory(memory: Memory, rating: Rating, at: number, options: MemoryOptions): Memory {
  const { clock } = options
  const lastAt = memory.lastReviewAt ?? 0
  const answeredAt = Math.max(at, lastAt)
  const lastTime = instantToStudyTime(lastAt, clock)
  const time = Math.max(instantToStudyTime(answeredAt, clock), memory.lastReviewAt === null ? -Infinity : lastTime)
  const { card } = scheduler(options).next(memoryToCard(memory, lastTime), new Date(time), rating)
  const state = stateNames[card.state]
  return {
    state,
    due: state === 'review' ? addDays(answeredAt, card.scheduled_days, clock) : answeredAt + (card.due.getTime() - time),
    stability: card.stability,
    difficulty: card.difficulty,
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    lastReviewAt: answeredAt,
  }
}

/** The memory that each of the four answers would lead to at `at`. */
export function previewRatings(memory: Memory, at: number, options: MemoryOptions): Record<Rating, Memory> {
  return {
    1: nextMemory(memory, 1, at, options),
    2: nextMemory(memory, 2, at, options),
    3: nextMemory(memory, 3, at, options),
    4: nextMemory(memory, 4, at, options),
  }
}

/** The chance from 0 to 1 that the card is recalled at `at`, or null for a card that was never answered. */
export function retrievability(memory: Memory, at: number): number | null {
  if (memory.lastReviewAt === null) return null
  return forgetting_curve(default_w, Math.max(0, at - memory.lastReviewAt) / dayLength, memory.stability)
}

/**
 * The memories of all cards in `reviews`, which may stand in any order and hold a review twice: they are a
 * set, told apart by entry id and applied in the order of their ids. Leave out reviews that were taken back.
 */
export function replayReviews(reviews: readonly Review[], options: MemoryOptions): Map<CardId, Memory> {
  const ordered = reviews.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const memories = new Map<CardId, Memory>()
  let last: string | null = null
  for (const review of ordered) {
    if (review.id === last) continue
    last = review.id
    memories.set(review.card, nextMemory(memories.get(review.card) ?? newMemory(), review.rating, review.at, options))
  }
  return memories
}

const stateNames: Record<State, Memory['state']> = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
}

const states: Record<Memory['state'], State> = { new: State.New, learning: State.Learning, review: State.Review, relearning: State.Relearning }

function memoryToCard(memory: Memory, lastTime: number): Card {
  const card = {
    due: new Date(memory.due),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: memory.step,
    reps: memory.reps,
    lapses: memory.lapses,
    state: states[memory.state],
  }
  return memory.lastReviewAt === null ? card : { ...card, last_review: new Date(lastTime) }
}

const schedulers = new Map<string, FSRS>()

/** Making a scheduler costs as much as a hundred answers, so those in use are kept. */
function scheduler(options: MemoryOptions): FSRS {
  const { desiredRetention, learningSteps, relearningSteps } = options
  const key = `${desiredRetention}/${learningSteps.join()}/${relearningSteps.join()}`
  let known = schedulers.get(key)
  if (known === undefined) {
    if (schedulers.size >= 8) schedulers.clear()
    known = makeScheduler(options)
    schedulers.set(key, known)
  }
  return known
}

function makeScheduler({ desiredRetention, learningSteps, relearningSteps }: MemoryOptions): FSRS {
  const made = fsrs({ request_retention: desiredRetention, enable_fuzz: false, enable_short_term: true })
  return made.useStrategy(StrategyMode.LEARNING_STEPS, (_parameters, state, step) =>
    stepMinutes(state === State.Review || state === State.Relearning ? relearningSteps : learningSteps, state === State.Review ? null : step),
  )
}
