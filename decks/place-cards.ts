import type { AnkiStudy } from './anki/anki-study.ts'
import type { CardStudy, PastReview, PlacedMemory } from './model/card-study.ts'
import type { Rating } from './model/review.ts'
import { dayLength, dayOf, startOfDay } from './study/day.ts'
import { newMemory, nextStrength, type MemoryOptions, type Strength } from './study/memory.ts'

/** The numbers w8 to w10 of FSRS-6, by which stability grows, for readers who have none of their own. */
const growth = [1.8722, 0.1666, 0.796] as const
/** The share of cards that the older scheduler is taken to have kept: Anki's own assumption. */
const olderRetention = 0.9
/** Thousandths: what Anki gives a card that was learned. */
const usualEase = 2500
/** The end of the year 9999, in ms since 1970: later than that, calendars end. */
const lastMoment = 253_402_300_799_999
const lastDay = Math.floor(lastMoment / dayLength)
/** More than anyone answers in a life. */
const mostCount = 1_000_000_000

/**
 * Turns what another program knew of cards into Lectern's terms. How well a card is known comes from its FSRS state where it
 * has one; else its log is gone through answer by answer; else it follows from interval and ease. When it comes back is what
 * the other program said, a day being a day on the reader's calendar. New cards stay new. `options` are those of the deck.
 */
export function placeCards(studies: readonly AnkiStudy[], options: MemoryOptions): CardStudy[] {
  return studies.map((study) => {
    const { card, suspended, buried, colour } = study
    const sound = { ...study, reviews: study.reviews.map(soundReview), interval: soundCount(study.interval), ease: Math.max(0, soundCount(study.ease)) }
    const { reviews, interval, ease } = sound
    return { card, memory: placeCard(sound, options), suspended, buried, colour, reviews, interval, ease }
  })
}

/** A count or an interval that a reader of files could not know to be absurd, held to what a schema takes. */
function soundCount(count: number): number {
  return Number.isNaN(count) ? 0 : Math.round(Math.min(Math.max(count, -mostCount), mostCount))
}

function soundMoment(at: number): number {
  return Number.isNaN(at) ? 0 : Math.min(Math.max(at, 0), lastMoment)
}

function soundReview(row: PastReview): PastReview {
  const [at, answer, kind, took, after, before, ease] = row
  const isSound = at <= lastMoment && Math.abs(after) <= mostCount && Math.abs(before) <= mostCount && ease <= mostCount
  return isSound ? row : [soundMoment(at), answer, kind, took, soundCount(after), soundCount(before), soundCount(ease)]
}

function placeCard(study: AnkiStudy, options: MemoryOptions): PlacedMemory {
  if (study.stage === 'new') return newMemory()
  const { stage, memory, reviews, interval, ease, reps, lapses } = study
  const { due } = study
  const dueAt = due.kind === 'moment' ? due.at : due.kind === 'day' ? Math.max(0, startOfDay(Math.min(due.day, lastDay), options.clock)) : 0
  const answered = reviews.filter(isAnswer)
  const lastReviewAt = preciseAt(memory?.lastReviewAt ?? null, answered) ?? answered.at(-1)?.[0] ?? Math.max(0, Math.floor(dueAt - interval * dayLength))
  const strength = memory ?? replayLog(reviews, options) ?? strengthOf(interval, ease, options)
  const steps = stage === 'learning' ? options.learningSteps.length : stage === 'relearning' ? options.relearningSteps.length : 0
  return {
    state: stage,
    due: soundMoment(dueAt),
    stability: strength.stability,
    difficulty: strength.difficulty,
    step: Math.max(0, Math.min(steps - study.stepsLeft, steps - 1)),
    reps: Math.max(1, soundCount(reps), reps === 0 ? answered.length : 0),
    lapses: Math.max(0, soundCount(lapses)),
    lastReviewAt: Math.floor(soundMoment(lastReviewAt)),
  }
}

/** The moment of the last answer, which Anki keeps in seconds beside the state and in ms in the log. */
function preciseAt(at: number | null, answered: readonly PastReview[]): number | null {
  const last = answered.at(-1)?.[0]
  return at !== null && last !== undefined && Math.floor(last / 1000) === Math.floor(at / 1000) ? last : at
}

/** Whether a row of the log is an answer that tells of memory: not a change by hand, and no look at a card that left its date as it was. */
function isAnswer([, ease, kind, , , , factor]: PastReview): boolean {
  return ease > 0 && !(kind === 3 && factor === 0)
}

/** A row that says that the card was made new again. */
function isReset([, ease, kind, , , , factor]: PastReview): boolean {
  return kind === 4 && ease === 0 && factor === 0
}

/**
 * The strength that the answers of a log leave, null when there are none. A log that begins in the middle, as it does when
 * its first answers were lost, begins with what interval and ease said then: as Anki does
 * (https://github.com/ankitects/anki/blob/main/rslib/src/scheduler/fsrs/memory_state.rs).
 */
function replayLog(log: readonly PastReview[], options: MemoryOptions): Strength | null {
  let strength: Strength | null = null
  let lastDay = 0
  for (const row of log) {
    if (isReset(row)) strength = null
    if (!isAnswer(row)) continue
    const [at, ease, kind, , interval, , factor] = row
    const day = dayOf(at, options.clock)
    const fromMiddle: boolean = strength === null && kind !== 0 && interval > 0 && factor >= 1300
    strength = fromMiddle ? strengthOf(interval, factor, options) : nextStrength(strength, Math.max(0, day - lastDay), ease as Rating, options)
    lastDay = day
  }
  return strength
}

/**
 * The strength of a card of which only interval (days) and ease (thousandths) are known: it is taken to be recalled at 90%
 * when the interval is over, and to grow by its ease at the next good answer. The formula is that of fsrs-rs,
 * `memory_state_from_sm2` (https://github.com/open-spaced-repetition/fsrs-rs), solved for difficulty.
 */
function strengthOf(interval: number, ease: number, options: MemoryOptions): Strength {
  if (interval <= 0) return nextStrength(null, 0, 3, options)
  const [w8, w9, w10] = options.weights === null ? growth : (options.weights.slice(8, 11) as [number, number, number])
  const stability = Math.min(interval, 36_500)
  const grows = Math.exp(w8) * stability ** -w9 * Math.expm1((1 - olderRetention) * w10)
  const difficulty = 11 - ((ease < 1300 ? usualEase : ease) / 1000 - 1) / grows
  return { stability, difficulty: Math.min(Math.max(Number.isFinite(difficulty) ? difficulty : 5, 1), 10) }
}
