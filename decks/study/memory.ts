import { State, StrategyMode, default_w, forgetting_curve, fsrs, type Card, type FSRS } from 'ts-fsrs'
import { z } from 'zod'
import type { PlacedMemory } from '../model/card-study.ts'
import type { ReviewEntry, ScheduleEntry } from '../model/entry.ts'
import type { CardId, EntryId } from '../model/id.ts'
import type { Preset, Weights } from '../model/preset.ts'
import type { Rating, Review } from '../model/review.ts'
import type { Settings } from '../model/settings.ts'
import { addDays, dayLength, dayOf, instantToStudyTime, startOfDay, type DayClock } from './day.ts'
import { mixText } from './mix-text.ts'
import { spreadInterval } from './spread-interval.ts'
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
  /** The 21 numbers of FSRS-6, or null for its own. */
  readonly weights: Weights | null
  /** Minutes between the answers to a card that is being learned, each from 1 to 1439. */
  readonly learningSteps: readonly number[]
  /** The same for a card that was forgotten. */
  readonly relearningSteps: readonly number[]
  /** Days that no interval is longer than. */
  readonly maximumDays: number
  /** True moves dates a little, see [Note: fuzz]. */
  readonly fuzz: boolean
  /** How much of the usual work falls on Monday to Sunday: seven numbers from 0 to 1. */
  readonly easyDays: readonly number[]
  readonly clock: DayClock
}

/** The options that follow from a deck's preset and the reader's settings. `clock` is the clock of her zone. */
export function presetToMemoryOptions(preset: Preset, settings: Pick<Settings, 'easyDays'>, clock: DayClock): MemoryOptions {
  const { desiredRetention, weights, learningSteps, relearningSteps, maximumDays, fuzz } = preset
  return { desiredRetention, weights, learningSteps, relearningSteps, maximumDays, fuzz, easyDays: settings.easyDays, clock }
}

/** A card that was never answered. */
export function newMemory(): Memory {
  return { state: 'new', due: 0, stability: 0, difficulty: 0, step: 0, reps: 0, lapses: 0, lastReviewAt: null }
}

/**
 * The memory after the reader answered `rating` at `at` (ms), by FSRS-6
 * (https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm), its date moved as [Note: fuzz] says. An
 * `at` before the last review, from a clock that was set back, counts as the moment of that review.
 */
export function nextMemory(memory: Memory, rating: Rating, at: number, options: MemoryOptions, card: CardId): Memory {
  const { clock } = options
  const lastAt = memory.lastReviewAt ?? 0
  const answeredAt = Math.max(at, lastAt)
  const lastTime = instantToStudyTime(lastAt, clock)
  const time = Math.max(instantToStudyTime(answeredAt, clock), memory.lastReviewAt === null ? -Infinity : lastTime)
  const asked: AskedCard = { memory, outcomeOf: askScheduler(memory, lastTime, time, options), elapsed: daysBetween(lastTime, time) }
  const next = asked.outcomeOf(rating)
  const state = stateNames[next.state]
  return {
    state,
    due: state === 'review' ? addDays(answeredAt, daysAfter(rating, asked, dayOf(answeredAt, clock), options, card), clock) : answeredAt + (next.due.getTime() - time),
    stability: next.stability,
    difficulty: next.difficulty,
    step: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    lastReviewAt: answeredAt,
  }
}

/** The memory that each of the four answers would lead to at `at`: the very ones that `nextMemory` gives. */
export function previewRatings(memory: Memory, at: number, options: MemoryOptions, card: CardId): Record<Rating, Memory> {
  return {
    1: nextMemory(memory, 1, at, options, card),
    2: nextMemory(memory, 2, at, options, card),
    3: nextMemory(memory, 3, at, options, card),
    4: nextMemory(memory, 4, at, options, card),
  }
}

/** How well a card is known. */
export type Strength = Pick<Memory, 'stability' | 'difficulty'>

/**
 * The strength after an answer that came `days` study days after the one before (0 on the same day; whatever for the first,
 * `before` null). It is what `nextMemory` gives of it, without dates: for going through many answers at once.
 */
export function nextStrength(before: Strength | null, days: number, rating: Rating, options: MemoryOptions): Strength {
  const { stability, difficulty } = scheduler(options).next_state(before, days, rating)
  return { stability, difficulty }
}

/** The chance from 0 to 1 that the card is recalled at `at`, or null for a card that was never answered. `weights` are those of its deck's preset. */
export function retrievability(memory: Memory, at: number, weights: Weights | null): number | null {
  if (memory.lastReviewAt === null) return null
  return recallAfter(memory.stability, (at - memory.lastReviewAt) / dayLength, weights)
}

/** The chance from 0 to 1 of recalling after `days` what has the stability `stability` (days, above 0). */
export function recallAfter(stability: number, days: number, weights: Weights | null): number {
  // The last of the 21 numbers is how slowly recall falls; the scheduler keeps it within these bounds.
  return forgetting_curve(Math.min(Math.max((weights ?? default_w)[20] as number, 0.1), 0.8), Math.max(0, days), stability)
}

/**
 * The memory after the reader put the card on study day `day` by hand at `at` (ms); a day that is over means today. Only
 * the date moves, but a new card becomes one that is repeated, with the memory that a first "good" would leave.
 */
export function setDue(memory: Memory, day: number, at: number, options: MemoryOptions): Memory {
  const { clock } = options
  const from = Math.max(at, memory.lastReviewAt ?? 0)
  const days = Math.max(0, day - dayOf(from, clock))
  if (memory.state === 'learning' || memory.state === 'relearning') return { ...memory, due: days === 0 ? from : startOfDay(day, clock) }
  const due = addDays(from, days, clock)
  if (memory.state === 'review') return { ...memory, due }
  const { stability, difficulty } = askScheduler(memory, 0, instantToStudyTime(from, clock), options)(3)
  return { ...memory, state: 'review', due, stability, difficulty, lastReviewAt: from }
}

/** The memory of a card that the reader made new again; her answers stay in the log. */
export function forgetCard(): Memory {
  return newMemory()
}

// [Note: placed cards] A card that comes in with what another program knew of it is put where that program had it, at the
// place of the import among the entries: when it is new here, or when its last answer there is later than the last one
// known here. Otherwise what is here stays, and so it does not matter how often a deck comes in again. The answers in the
// log that came with it are not replayed: the other program's dates hold until the next answer.

/** So far ahead a card may be put, in days, and so much may be said of it: what comes from outside may say anything. */
const mostDays = 36_500
const mostCounts = 1_000_000

/** The memory after a card came in at `at` (ms) as `placed` has it; null when what is here stays, see [Note: placed cards]. */
export function placeMemory(memory: Memory, placed: PlacedMemory, at: number): Memory | null {
  const taken = checkPlaced(placed, at)
  return memory.state === 'new' || (taken.lastReviewAt ?? -1) > (memory.lastReviewAt ?? -1) ? taken : null
}

/** The same memory with numbers that the scheduler can go on from. */
function checkPlaced(placed: PlacedMemory, at: number): Memory {
  const { state, due, stability, difficulty, step, reps, lapses, lastReviewAt } = placed
  if (state === 'new') return newMemory()
  return {
    state,
    due: Math.min(Math.max(due, 0), at + mostDays * dayLength),
    stability: Math.min(Math.max(stability, 0.001), mostDays),
    difficulty: Math.min(Math.max(difficulty, 1), 10),
    step: state === 'review' ? 0 : Math.min(step, 100),
    reps: Math.min(Math.max(reps, 1), mostCounts),
    lapses: Math.min(lapses, mostCounts),
    lastReviewAt: Math.min(lastReviewAt ?? Math.max(0, Math.floor(due)), at),
  }
}

/** A card came in with what was known of it. `id` is that of the import. */
export interface PlaceEvent {
  readonly kind: 'place'
  readonly id: EntryId
  readonly card: CardId
  readonly at: number
  readonly memory: PlacedMemory
}

/** What changes a card's memory, as the journal holds it. */
export type MemoryEvent = Pick<ReviewEntry, 'kind' | 'id' | 'card' | 'rating' | 'at'> | Pick<ScheduleEntry, 'kind' | 'id' | 'card' | 'to' | 'at'> | PlaceEvent

/** The memory after one more event. */
export function applyEvent(memory: Memory, event: MemoryEvent, options: MemoryOptions): Memory {
  if (event.kind === 'review') return nextMemory(memory, event.rating, event.at, options, event.card)
  if (event.kind === 'place') return placeMemory(memory, event.memory, event.at) ?? memory
  return event.to.what === 'new' ? forgetCard() : setDue(memory, event.to.day, event.at, options)
}

/**
 * The memory that a card's live reviews and schedule entries leave. They may stand in any order and hold one twice: they
 * are a set, told apart by entry id and applied in the order of their ids. `optionsAt` gives the options in force at an entry.
 */
export function foldMemory(events: readonly MemoryEvent[], optionsAt: (id: EntryId) => MemoryOptions): Memory {
  const ordered = events.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  let memory = newMemory()
  let last: EntryId | null = null
  for (const event of ordered) {
    if (event.id === last) continue
    last = event.id
    memory = applyEvent(memory, event, optionsAt(event.id))
  }
  return memory
}

/** The memories of all cards in `reviews`, in any order, by the same options throughout. Leave out reviews that were taken back. */
export function replayReviews(reviews: readonly Review[], options: MemoryOptions): Map<CardId, Memory> {
  const byCard = new Map<CardId, MemoryEvent[]>()
  for (const { id, card, rating, at } of reviews) {
    const events = byCard.get(card) ?? []
    events.push({ kind: 'review', id, card, rating, at })
    byCard.set(card, events)
  }
  return new Map([...byCard].map(([card, events]) => [card, foldMemory(events, () => options)]))
}

/** A card at the moment of an answer. */
interface AskedCard {
  readonly memory: Memory
  readonly outcomeOf: (rating: Rating) => Card
  /** Study days since the last answer. */
  readonly elapsed: number
}

/**
 * Days until the card comes back when `rating` leads out of the steps. A better answer never brings it sooner, and easy
 * brings it later than good unless both reach the longest interval.
 */
function daysAfter(rating: Rating, { memory, outcomeOf, elapsed }: AskedCard, day: number, options: MemoryOptions, card: CardId): number {
  const spread = { fuzz: options.fuzz, easyDays: options.easyDays, chance: mixText(memory.reps, card) / 2 ** 32, day }
  const inSteps = stepsOf(memory.state, memory.step, options)
  let days = 0
  for (const each of ([1, 2, 3, 4] as const).filter((one) => one <= rating)) {
    if (each < rating && each !== 4 && inSteps[each] !== undefined) continue
    const wanted = outcomeOf(each).scheduled_days
    // What makes the pause longer than the last one still does so after fuzz.
    const least = Math.max(each === 4 ? days + 1 : days, wanted > elapsed ? elapsed + 1 : 1)
    days = spreadInterval(wanted, least, options.maximumDays, spread)
  }
  return days
}

function daysBetween(lastTime: number, time: number): number {
  return Math.floor(time / dayLength) - Math.floor(lastTime / dayLength)
}

/** What the scheduler makes of each answer at `time`; both times on the study clock. */
function askScheduler(memory: Memory, lastTime: number, time: number, options: MemoryOptions): (rating: Rating) => Card {
  const known = scheduler(options)
  const card = memoryToCard(memory, lastTime)
  const now = new Date(time)
  if (memory.state !== 'review') return (rating) => known.next(card, now, rating).card
  // For a card in review it works out all four answers in any case.
  const all = known.repeat(card, now)
  return (rating) => all[rating].card
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
const schedulerOf = new WeakMap<MemoryOptions, FSRS>()

/** Making a scheduler costs as much as a hundred answers, so those in use are kept. */
function scheduler(options: MemoryOptions): FSRS {
  const held = schedulerOf.get(options)
  if (held !== undefined) return held
  const { desiredRetention, learningSteps, relearningSteps, maximumDays, weights } = options
  const key = [desiredRetention, learningSteps.join(), relearningSteps.join(), maximumDays, weights?.join()].join('/')
  let known = schedulers.get(key)
  if (known === undefined) {
    if (schedulers.size >= 32) schedulers.clear()
    known = makeScheduler(options)
    schedulers.set(key, known)
  }
  schedulerOf.set(options, known)
  return known
}

function makeScheduler(options: MemoryOptions): FSRS {
  const { desiredRetention, maximumDays, weights } = options
  const made = fsrs({ request_retention: desiredRetention, maximum_interval: maximumDays, enable_fuzz: false, enable_short_term: true, w: weights ?? default_w })
  return made.useStrategy(StrategyMode.LEARNING_STEPS, (_parameters, state, step) => stepsOf(stateNames[state], step, options))
}

/** What each answer does at a learning step; an answer that is not there leads out of the steps. */
function stepsOf(state: Memory['state'], step: number, { learningSteps, relearningSteps }: MemoryOptions): ReturnType<typeof stepMinutes> {
  return stepMinutes(state === 'review' || state === 'relearning' ? relearningSteps : learningSteps, state === 'review' ? null : step)
}
