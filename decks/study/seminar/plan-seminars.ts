import type { CardId } from '../../model/id.ts'
import { dayLength } from '../day.ts'
import { isFresh, makePlanFrame, type PlanFrame } from './plan-frame.ts'
import type { PlayedDay } from './play-days.ts'
import type { PlannerInput } from './planner-input.ts'
import { countCards, drawCurves, recallStopped } from './seminar-curves.ts'
import type { CardForecast, PlannedDay, SeminarForecast, SeminarPlan } from './seminar-plan.ts'
import { setPrices, usualCourse, type PricedPlan } from './set-prices.ts'

/** Minutes a day for which the recall is told, as factors of those given. */
const usualFactors = [0.5, 0.75, 1, 1.25, 1.5, 2, 3]
/** A card stands on a day's list when it is looked at in at least this part of chances. */
const likelyPart = 0.5

/**
 * Plans the days up to the last seminar so that the expected recall at the seminars, summed over their cards, is highest
 * for the seconds given, by FSRS's model of memory as the reader's answers bend it. What would bring less than
 * `leastPerMinute` stays free. Pure: the same input gives the same plan.
 */
export function planSeminars(input: PlannerInput, factors: readonly number[] = usualFactors): SeminarPlan {
  const frame = makePlanFrame(input)
  const seconds = input.days.map((day) => day.seconds)
  const plan = planFrame(frame, true)
  const scaled = factors.map((factor) => ({ factor, recall: factor === 1 ? plan.played.recall : setPrices(frame, { seconds: seconds.map((each) => each * factor), start: plan.course, rounds: 1, edges: 0, withCurve: false }).played.recall }))
  return {
    days: listDays(frame, plan),
    seminars: input.seminars.map((_, seminar) => forecastSeminar(frame, plan, seminar, scaled)),
  }
}

/** The days of the same plan without its forecasts, which cost more than the plan itself. */
export function planDays(input: PlannerInput): readonly PlannedDay[] {
  const frame = makePlanFrame(input)
  return listDays(frame, planFrame(frame, false))
}

function planFrame(frame: PlanFrame, withCurve: boolean): PricedPlan {
  return setPrices(frame, { seconds: frame.input.days.map((day) => day.seconds), start: usualCourse, rounds: 1, edges: 1, withCurve })
}

function listDays({ input }: PlanFrame, { played }: PricedPlan): readonly PlannedDay[] {
  return input.days.map(({ day, seconds: given }, place) => {
    const looks = (played.days[place] as PlayedDay).looks.filter(({ part }) => part >= likelyPart)
    const idOf = ({ card }: { card: number }): CardId => (input.cards[card] as PlannerInput['cards'][number]).card
    const fresh = looks.filter(({ first }) => first)
    const repeated = looks.filter(({ first }) => !first)
    return { day, cards: spreadAmong(repeated.map(idOf), fresh.map(idOf)), fresh: fresh.length, seconds: played.days[place]?.seconds ?? 0, given }
  })
}

/** Puts `few` among `many` so that the gaps are as even as can be; both keep their order. */
function spreadAmong<T>(many: readonly T[], few: readonly T[]): readonly T[] {
  const place = (at: number, of: number): number => (at + 0.5) / of
  return [...many.map((item, at) => ({ item, place: place(at, many.length) })), ...few.map((item, at) => ({ item, place: place(at, few.length) }))].sort((a, b) => a.place - b.place).map(({ item }) => item)
}

function forecastSeminar(frame: PlanFrame, plan: PricedPlan, seminar: number, scaled: readonly { readonly factor: number; readonly recall: Float64Array }[]): SeminarForecast {
  const { input, at } = frame
  const { id, at: begins } = input.seminars[seminar] as PlannerInput['seminars'][number]
  const end = begins / dayLength
  const count = Math.max(1, countCards(frame, seminar))
  const meanOf = (recall: Float64Array): number => input.cards.reduce((sum, { seminars }, card) => sum + (seminars.includes(seminar) ? (recall[card * input.seminars.length + seminar] ?? 0) : 0), 0) / count
  const recall = meanOf(plan.played.recall)
  const stopped = recallStopped(frame, seminar, end)
  // More minutes can always be left unused, so that what fewer reach is reached with more: small turns of the search are evened out.
  let most = stopped
  const withMinutes = scaled.map(({ factor, recall: each }) => {
    most = Math.max(most, factor < 1 ? Math.min(meanOf(each), recall) : meanOf(each))
    return { factor, recall: most }
  })
  return {
    id,
    cards: forecastCards(frame, plan, seminar, end),
    recall,
    likely: recallWith([{ factor: 0, recall: stopped }, ...withMinutes], input.kept),
    stopped,
    today: recallStopped(frame, seminar, at[0] ?? end),
    ...drawCurves(frame, plan.played, seminar, end, recall),
    withMinutes,
  }
}

function forecastCards({ input, at, day }: PlanFrame, { played }: PricedPlan, seminar: number, end: number): readonly CardForecast[] {
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
