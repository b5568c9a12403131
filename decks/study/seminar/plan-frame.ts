import { dayLength } from '../day.ts'
import { firstHeld, heldAfterStep, type Held } from './fsrs-steps.ts'
import { lookAt, makeCorner, makeNextNodes, setCorner, type Corner, type NextNodes, type Place } from './next-nodes.ts'
import type { PlannerCard, PlannerInput } from './planner-input.ts'
import { makeRecallCurve, recallOn, type RecallCurve } from './recall-curve.ts'

/** Cards that are worth the same in the same memory: of the same seminars, by the same weights. */
export interface CardGroup {
  /** Places of the seminars in the input, and when they begin, in days since 1970; both by time. */
  readonly seminars: readonly number[]
  readonly ends: readonly number[]
  readonly weights: readonly number[]
  readonly curve: RecallCurve
  readonly next: NextNodes
  /** Where the first day leads when the first answer was right, and when not, and how often it is right. */
  readonly firstKnown: Place
  readonly firstForgotten: Place
  readonly firstShare: number
  /** By place in the input. */
  readonly cards: readonly number[]
}

/** What looks at a card that was answered before today lead to, on each day; entry `card * days + day`. */
export interface EarlierLooks {
  readonly recall: Float64Array
  readonly known: Corner
  readonly forgotten: Corner
}

/** All of the input that stays the same while prices and minutes change, as tables. */
export interface PlanFrame {
  readonly input: PlannerInput
  /** Study days and the moments of study, in days since 1970. */
  readonly day: readonly number[]
  readonly at: readonly number[]
  readonly groups: readonly CardGroup[]
  /** For each card: its group, when it was answered last in days since 1970 (NaN when never), and its memory. */
  readonly group: Int32Array
  readonly lastAt: Float64Array
  readonly log: Float64Array
  readonly difficulty: Float64Array
  /** The first day on which it may be looked at; the number of days when there is none. */
  readonly firstDay: Int32Array
  /** Cards of one note have one number. */
  readonly note: Int32Array
  readonly earlier: EarlierLooks
  readonly tables: WeightTables
  /** The chance that a day to come is kept. */
  readonly sure: number
}

/** How often a first answer is right where the reader's log does not say; so many answers' worth this is trusted. */
const usualFirst = { share: 0.6, answers: 10 }

// [Note: days missed] A look planned for a day happens only when the day is kept. The worth of waiting counts each day to
// come with this chance, so that nothing rests on one last day; and prices are found as if days to come were that much shorter.
const leastSure = 0.5
export const mostSure = 0.93

/** Makes the tables that a plan is reckoned with. */
export function makePlanFrame(input: PlannerInput, tables: WeightTables = makeWeightTables(input)): PlanFrame {
  const { cards } = input
  const day = input.days.map((each) => each.day)
  const at = input.days.map((each) => each.at / dayLength)
  const { groups, group } = groupCards(input, tables)
  const notes = new Map<string, number>()
  const size = cards.length * day.length
  const frame: PlanFrame = {
    input,
    day,
    at,
    groups,
    group,
    lastAt: Float64Array.from(cards, (card) => (isFresh(card) ? Number.NaN : (card.lastAt ?? 0) / dayLength)),
    log: Float64Array.from(cards, (card) => Math.log(Math.max(card.stability, 0.01))),
    difficulty: Float64Array.from(cards, (card) => Math.min(Math.max(card.difficulty, 1), 10)),
    firstDay: Int32Array.from(cards, (card) => (card.open ? Number(card.notToday) : day.length)),
    note: Int32Array.from(cards, ({ note }) => notes.get(note) ?? notes.set(note, notes.size).size - 1),
    earlier: { recall: new Float64Array(size), known: makeCorner(size), forgotten: makeCorner(size) },
    tables,
    sure: Math.min(Math.max(input.kept, leastSure), mostSure),
  }
  cards.forEach((card, place) => { if (!isFresh(card)) fillEarlier(frame, place) })
  return frame
}

/** True for a card whose memory the planner has nothing to go by. */
export function isFresh({ fresh, lastAt }: PlannerCard): boolean {
  return fresh || lastAt === null
}

function groupCards({ cards, seminars, first }: PlannerInput, tables: WeightTables): { groups: readonly CardGroup[]; group: Int32Array } {
  const known = new Map<string, { cards: number[]; group: number }>()
  const group = Int32Array.from(cards, (card, place) => {
    const key = `${card.weights}/${[...card.seminars].sort((a, b) => a - b).join()}`
    const found = known.get(key) ?? { cards: [], group: known.size }
    known.set(key, found)
    found.cards.push(place)
    return found.group
  })
  const firstShare = (usualFirst.share * usualFirst.answers + (first?.known ?? 0)) / (usualFirst.answers + (first?.count ?? 0))
  const groups = [...known.values()].map(({ cards: places }) => {
    const one = cards[places[0] ?? 0] as PlannerCard
    const wanted = [...one.seminars].sort((a, b) => (seminars[a]?.at ?? 0) - (seminars[b]?.at ?? 0))
    return { ...(tables[one.weights] as WeightTables[number]), seminars: wanted, ends: wanted.map((each) => (seminars[each]?.at ?? 0) / dayLength), firstShare, cards: places }
  })
  return { groups, group }
}

/** What the tables of each set of weights say. */
export type WeightTables = readonly Pick<CardGroup, 'weights' | 'curve' | 'next' | 'firstKnown' | 'firstForgotten'>[]

function makeWeightTables({ days, weights, shown = [] }: PlannerInput): WeightTables {
  const most = Math.max(1, (days.at(-1)?.day ?? 0) - (days[0]?.day ?? 0))
  return weights.map((each) => {
    const curve = makeRecallCurve(each, shown)
    return { weights: each, curve, next: makeNextNodes(most, each, curve), firstKnown: placeOf(heldAfterStep(firstHeld(3, each), each)), firstForgotten: placeOf(heldAfterStep(heldAfterStep(firstHeld(1, each), each), each)) }
  })
}

function placeOf({ stability, difficulty }: Held): Place {
  return { log: Math.log(stability), difficulty }
}

function fillEarlier({ groups, group, lastAt, log, difficulty, at, firstDay, earlier }: PlanFrame, card: number): void {
  const { weights, curve } = groups[group[card] ?? 0] as CardGroup
  const place = { log: log[card] ?? 0, difficulty: difficulty[card] ?? 1 }
  for (let day = firstDay[card] ?? 0; day < at.length; day += 1) {
    const days = (at[day] ?? 0) - (lastAt[card] ?? 0)
    // An answer a few hours ago was one of the same day: the next look waits for another.
    if (Math.round(days) < 1) {
      firstDay[card] = day + 1
      continue
    }
    const entry = card * at.length + day
    earlier.recall[entry] = recallOn(curve, days, place.log)
    setCorner(earlier.known, entry, lookAt(place, days, true, weights))
    setCorner(earlier.forgotten, entry, lookAt(place, days, false, weights))
  }
}
