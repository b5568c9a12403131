import type { CardId } from '../../model/id.ts'
import { dayLength } from '../day.ts'
import { isFresh, makePlanFrame, mostSure, type PlanFrame } from './plan-frame.ts'
import type { Played, PlayedDay } from './play-days.ts'
import type { PlannerInput } from './planner-input.ts'
import { drawCurves, recallStopped } from './seminar-curves.ts'
import type { CardForecast, PlannedDay, SeminarForecast, SeminarPlan } from './seminar-plan.ts'
import { sampleFrame } from './sample-frame.ts'
import { findPrices, playFirstDay, playPrices, usualCourse, type FoundPrices } from './find-prices.ts'

/** Minutes a day for which the recall is told, as factors of those given. */
const usualFactors = [0.5, 0.75, 1, 1.25, 1.5, 2, 3]
/** A card stands on a day's list when it is looked at in at least this part of chances. */
const likelyPart = 0.5
/** So many cards are named for when there is time left. */
const mostSpare = 50

/**
 * Plans the days up to the last seminar so that the expected recall at the seminars, summed over their cards, is highest
 * for the seconds given, by FSRS's model of memory as the reader's answers bend it. What would bring less than
 * `leastPerMinute` stays free. Pure: the same input gives the same plan.
 */
export function planSeminars(input: PlannerInput, factors: readonly number[] = usualFactors): SeminarPlan {
  const frame = makePlanFrame(input)
  const sample = sampleFrame(frame)
  const seconds = input.days.map((day) => day.seconds)
  const found = findPrices(sample.frame, { seconds: expectSeconds(sample, seconds), start: usualCourse, withRise: true, rounds: 1, edges: 2 })
  const played = playPrices(frame, seconds, found.prices)
  const scaled = factors.map((factor) => ({ factor, means: factor === 1 ? meansOf(frame, played) : meansOf(sample.frame, playWith(sample, seconds.map((each) => each * factor), found)) }))
  return {
    days: listDays(frame, played),
    seminars: input.seminars.map((_, seminar) => forecastSeminar(frame, played, seminar, scaled.map(({ factor, means }) => ({ factor, recall: means[seminar] ?? 0 })))),
  }
}

/** The first day of a plan by itself, for the cost of a shorter search. */
export function planToday(input: PlannerInput): PlannedDay {
  const frame = makePlanFrame(input)
  const sample = sampleFrame(frame)
  const seconds = input.days.map((day) => day.seconds)
  const { prices } = findPrices(sample.frame, { seconds: expectSeconds(sample, seconds), start: usualCourse, withRise: true, rounds: 1, edges: 1 })
  return listDays(frame, playFirstDay(frame, seconds, prices))[0] ?? { day: 0, cards: [], spare: [], fresh: 0, seconds: 0, given: 0 }
}

/** The plan of a sample with other seconds, from about the same course of prices. */
function playWith({ frame, share }: ReturnType<typeof sampleFrame>, seconds: readonly number[], { course }: FoundPrices): Played {
  const scaled = seconds.map((each) => each * share)
  return playPrices(frame, scaled, findPrices(frame, { seconds: expectSeconds({ frame, share }, seconds), start: course, withRise: false, rounds: 1, edges: 0 }).prices)
}

/** Seconds of the days for a sample, fewer on days to come where days were missed before. */
function expectSeconds({ frame, share }: ReturnType<typeof sampleFrame>, seconds: readonly number[]): readonly number[] {
  return seconds.map((each, place) => each * share * (place === 0 ? 1 : Math.min(1, frame.sure / mostSure)))
}

/** Mean recall of the cards of each seminar. */
function meansOf({ input: { cards, seminars } }: PlanFrame, { recall }: Played): readonly number[] {
  return seminars.map((_, seminar) => {
    const places = cards.flatMap((card, place) => (card.seminars.includes(seminar) ? [place] : []))
    return places.reduce((sum, place) => sum + (recall[place * seminars.length + seminar] ?? 0), 0) / Math.max(1, places.length)
  })
}

function listDays({ input }: PlanFrame, played: Played): readonly PlannedDay[] {
  return input.days.slice(0, played.days.length).map(({ day, seconds: given }, place) => {
    const looks = (played.days[place] as PlayedDay).looks.filter(({ part }) => part >= likelyPart)
    const fresh = looks.filter(({ first }) => first)
    const repeated = looks.filter(({ first }) => !first)
    return { day, cards: spreadAmong(repeated.map(({ card }) => idOf(input, card)), fresh.map(({ card }) => idOf(input, card))), spare: (played.days[place]?.spare ?? []).slice(0, mostSpare).map((card) => idOf(input, card)), fresh: fresh.length, seconds: played.days[place]?.seconds ?? 0, given }
  })
}

function idOf({ cards }: PlannerInput, card: number): CardId {
  return (cards[card] as PlannerInput['cards'][number]).card
}

/** Puts `few` among `many` so that the gaps are as even as can be; both keep their order. */
function spreadAmong<T>(many: readonly T[], few: readonly T[]): readonly T[] {
  return [...many.map((item, at) => ({ item, place: (at + 0.5) / many.length })), ...few.map((item, at) => ({ item, place: (at + 0.5) / few.length }))].sort((a, b) => a.place - b.place).map(({ item }) => item)
}

function forecastSeminar(frame: PlanFrame, played: Played, seminar: number, scaled: SeminarForecast['withMinutes']): SeminarForecast {
  const { input, at } = frame
  const { id, at: begins } = input.seminars[seminar] as PlannerInput['seminars'][number]
  const end = begins / dayLength
  const recall = meansOf(frame, played)[seminar] ?? 0
  const stopped = recallStopped(frame, seminar, end)
  // More minutes can always be left unused, so that what fewer reach is reached with more: small turns of the search are evened out.
  let most = stopped
  const withMinutes = scaled.map(({ factor, recall: each }) => {
    most = Math.max(most, factor < 1 ? Math.min(each, recall) : factor === 1 ? recall : each)
    return { factor, recall: most }
  })
  return {
    id,
    cards: forecastCards(frame, played, seminar, end),
    recall,
    likely: recallWith([{ factor: 0, recall: stopped }, ...withMinutes], input.kept),
    stopped,
    today: recallStopped(frame, seminar, at[0] ?? end),
    ...drawCurves(frame, played, seminar, end, recall),
    withMinutes,
  }
}

function forecastCards({ input, at, day }: PlanFrame, played: Played, seminar: number, end: number): readonly CardForecast[] {
  const days = new Map<number, number[]>()
  const met = new Set<number>()
  played.days.forEach(({ looks }, place) => {
    if ((at[place] ?? 0) >= end) return
    for (const { card, part, first } of looks) {
      if (first) met.add(card)
      if (part >= likelyPart) days.set(card, [...(days.get(card) ?? []), day[place] ?? 0])
    }
  })
  return input.cards.flatMap((card, place) => (card.seminars.includes(seminar) ? [{ card: card.card, recall: played.recall[place * input.seminars.length + seminar] ?? 0, days: days.get(place) ?? [], left: card.open && isFresh(card) && !met.has(place) }] : []))
}

/** Recall with `factor` times the minutes, between the points told. */
function recallWith(points: SeminarForecast['withMinutes'], factor: number): number {
  const above = points.findIndex((point) => point.factor >= factor)
  const [low, high] = [points[above - 1], points[above]]
  if (high === undefined) return points.at(-1)?.recall ?? 0
  if (low === undefined) return high.recall
  return low.recall + ((high.recall - low.recall) * (factor - low.factor)) / (high.factor - low.factor)
}
