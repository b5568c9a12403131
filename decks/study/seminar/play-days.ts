import { nodes, readBetween } from './memory-grid.ts'
import { isOpen, type LookWorth } from './look-worth.ts'
import { addPart, makeParts, partsPerCard, type Parts } from './parts.ts'
import type { CardGroup, PlanFrame } from './plan-frame.ts'
import { lookAt, type Place } from './next-nodes.ts'
import { recallByLog, recallOn } from './recall-curve.ts'

/** One day of a plan: looks, the most worth having first, and what they take. */
export interface PlayedDay {
  /** Cards by place, with the part of chances in which they are looked at: 1 today, less later, when it depends on answers. */
  readonly looks: readonly Look[]
  readonly seconds: number
  /** Looks for which there was no room any more, the most worth having first. */
  readonly spare: readonly number[]
  /** Recall per second that the first of them would have brought, or the least that a look must bring. */
  readonly edge: number
}

interface Look {
  readonly card: number
  readonly part: number
  readonly first: boolean
}

/** A plan carried through to the end, every answer taken with both its outcomes. */
export interface Played {
  readonly days: readonly PlayedDay[]
  /** Expected recall of each card at each seminar that asks for it: entry `card * seminars + seminar`. */
  readonly recall: Float64Array
  /** Recall over all seminars' cards. */
  readonly sum: number
  /** Sum of the recall of each seminar's cards at the end of each day: entry `seminar * days + day`; only when asked for. */
  readonly curve: Float64Array
}

/** How days are filled. */
export interface PlayOptions {
  /** Of study on each day. */
  readonly seconds: readonly number[]
  /** What a second must bring at the least, in cards recalled. */
  readonly least: number
  readonly withCurve: boolean
  /** What an earlier round of the plan expects of each card: those below `enough` take what is left of a day. Null for none. */
  readonly expected: Float64Array | null
  /** How many days are played. */
  readonly until: number
}

/** Fills each day's seconds with the looks that are worth most per second, and follows where they lead. */
export function playDays(frame: PlanFrame, worth: LookWorth, prices: Float64Array, options: PlayOptions): Played {
  const { at, input } = frame
  const parts = makeParts(frame)
  const recall = new Float64Array(input.cards.length * input.seminars.length)
  const curve = new Float64Array(options.withCurve ? input.seminars.length * at.length : 0)
  const days: PlayedDay[] = []
  const ended = new Set<number>()
  for (let day = 0; day < Math.min(options.until, at.length); day += 1) {
    endSeminars(frame, parts, recall, ended, at[day] ?? 0)
    days.push(playDay(frame, worth, prices, parts, day, options))
    if (options.withCurve) addCurve(frame, parts, curve, day)
  }
  endSeminars(frame, parts, recall, ended, Infinity)
  return { days, recall, sum: recall.reduce((sum, each) => sum + each, 0), curve }
}

/** Takes down what is recalled at the seminars that begin until `until`. */
function endSeminars(frame: PlanFrame, parts: Parts, recall: Float64Array, ended: Set<number>, until: number): void {
  const { input, groups } = frame
  for (const group of groups) {
    group.seminars.forEach((seminar, place) => {
      const end = group.ends[place] ?? 0
      if (end > until) return
      for (const card of group.cards) {
        const entry = card * input.seminars.length + seminar
        if (!ended.has(entry)) recall[entry] = recallOf(frame, parts, card, end)
        ended.add(entry)
      }
    })
  }
}

/** Expected recall of a card at an instant, in days since 1970. */
function recallOf({ groups, group }: PlanFrame, { share, at, log }: Parts, card: number, when: number): number {
  const { curve } = groups[group[card] ?? 0] as CardGroup
  let sum = 0
  for (let part = card * partsPerCard; part < (card + 1) * partsPerCard; part += 1) {
    if ((share[part] ?? 0) > 0 && !Number.isNaN(at[part])) sum += (share[part] ?? 0) * recallOn(curve, when - (at[part] ?? 0), log[part] ?? 0)
  }
  return sum
}

function addCurve(frame: PlanFrame, parts: Parts, curve: Float64Array, day: number): void {
  const { at, groups } = frame
  for (const { cards, seminars } of groups) {
    for (const card of cards) {
      const recall = recallOf(frame, parts, card, (at[day] ?? 0) + 0.01)
      for (const seminar of seminars) curve[seminar * at.length + day] = (curve[seminar * at.length + day] ?? 0) + recall
    }
  }
}

/** Order of candidates in one sortable number: worth per second first, then place. */
const places = 2 ** 21
const fine = 1e8

// [Note: minutes left over] When all looks that the model finds worth something are made and minutes are left, they go to
// cards that are not expected to be safe at the seminar, the least safe first: where the forecast is poor the model that finds
// no use in more looks is not to be trusted either. Only when all cards are safe do minutes stay free.
const enough = 0.97

// [Note: new cards leave room] New cards may take somewhat more of a day than the part of all the time ahead that they need;
// more only when no repeated card is worth a look. A plan that puts all new cards first hears nothing from the reader until
// it is too late to change. Where there is hardly time to meet them all this holds nothing back.
const freshPart = { least: 0.7, times: 1.5, more: 0.2 }

/** Seconds of a day that new cards may take before repeated ones. */
function roomForFresh({ groups, firstDay, at, input: { pace } }: PlanFrame, parts: Parts, seconds: readonly number[], day: number): number {
  let left = 0
  let end = 0
  for (const { cards, ends } of groups) {
    for (const card of cards) if (Number.isNaN(parts.at[card * partsPerCard]) && (parts.share[card * partsPerCard] ?? 0) > 0 && (firstDay[card] ?? 0) < at.length) left += pace.fresh
    end = Math.max(end, ends.at(-1) ?? 0)
  }
  let all = 0
  for (let each = day; each < at.length && (at[each] ?? 0) < end; each += 1) all += seconds[each] ?? 0
  return (seconds[day] ?? 0) * Math.max(freshPart.least, (freshPart.times * left) / Math.max(1, all) + freshPart.more)
}

function playDay(frame: PlanFrame, worth: LookWorth, prices: Float64Array, parts: Parts, day: number, { seconds: given, least, expected }: PlayOptions): PlayedDay {
  const seconds = given[day] ?? 0
  if (seconds <= 0) return { looks: [], seconds: 0, spare: [], edge: least }
  const costs = new Float64Array(parts.share.length)
  const keys = rankParts(frame, worth, prices, parts, costs, day, least)
  const taken = { looks: [] as Look[], spare: [] as number[], notes: new Int32Array(frame.note.length).fill(-1), left: seconds, edge: 0, fresh: 0 }
  const fresh: { part: number; worthPerSecond: number }[] = []
  let forFresh = roomForFresh(frame, parts, given, day)
  const siblings: number[] = []
  const take = (part: number, worthPerSecond: number, apart: boolean): void => {
    const share = parts.share[part] ?? 0
    const card = Math.floor(part / partsPerCard)
    const note = frame.note[card] ?? 0
    const cost = share * (costs[part] ?? 0)
    const first = Number.isNaN(parts.at[part])
    if (first && taken.fresh + cost > forFresh) {
      fresh.push({ part, worthPerSecond })
      return
    }
    if (cost > taken.left) {
      taken.edge = Math.max(taken.edge, worthPerSecond)
      if (day === 0) taken.spare.push(card)
    } else if (apart && taken.notes[note] !== -1 && taken.notes[note] !== card) siblings.push(part)
    else {
      taken.notes[note] = card
      taken.left -= cost
      if (first) taken.fresh += cost
      taken.looks.push({ card, part: share, first })
      look(frame, parts, part, day)
    }
  }
  for (let place = 0; place < keys.length; place += 1) {
    const rank = Math.floor((keys[place] ?? 0) / places)
    take((keys[place] ?? 0) - rank * places, -rank / fine, true)
  }
  forFresh = Infinity
  for (const { part, worthPerSecond } of fresh) take(part, worthPerSecond, true)
  for (const part of siblings) take(part, 0, false)
  if (expected !== null && taken.left > frame.input.pace.known) for (const part of rankUnsafe(frame, prices, parts, costs, day, expected)) take(part, 0, true)
  return { looks: joinLooks(taken.looks), seconds: seconds - taken.left, spare: taken.spare, edge: Math.max(taken.edge, least) }
}

/** Parts of cards that are not expected to be safe and not looked at on this day, the least safe first. */
function rankUnsafe(frame: PlanFrame, prices: Float64Array, parts: Parts, costs: Float64Array, day: number, expected: Float64Array): readonly number[] {
  const { groups, group, at, input: { pace, cards } } = frame
  const unsafe: { part: number; lack: number }[] = []
  cards.forEach((_, card) => {
    const own = groups[group[card] ?? 0] as CardGroup
    if (day < (frame.firstDay[card] ?? 0) || (expected[card] ?? 1) >= enough || !isOpen(prices, at, own, day)) return
    for (let part = card * partsPerCard; part < (card + 1) * partsPerCard; part += 1) {
      if ((parts.share[part] ?? 0) <= 0 || parts.day[part] === day) continue
      const fresh = Number.isNaN(parts.at[part])
      const recall = fresh ? 0 : recallOn(own.curve, (at[day] ?? 0) - (parts.at[part] ?? 0), parts.log[part] ?? 0)
      costs[part] = fresh ? pace.fresh : recall * pace.known + (1 - recall) * pace.forgotten
      unsafe.push({ part, lack: ((1 - (expected[card] ?? 1)) * (1.02 - recall)) / (costs[part] ?? 1) })
    }
  })
  return unsafe.sort((a, b) => b.lack - a.lack || a.part - b.part).map(({ part }) => part)
}

/** The parts that are worth a look on a day, the most worth per second first. */
function rankParts(frame: PlanFrame, worth: LookWorth, prices: Float64Array, parts: Parts, costs: Float64Array, day: number, least: number): Float64Array {
  const { groups, group, at, input: { pace, cards } } = frame
  const size = at.length
  const keys = new Float64Array(parts.share.length)
  const atLeast = least * Math.min(pace.known, pace.forgotten, pace.fresh)
  const logs = at.map((from) => Math.log(Math.max(0.01, (at[day] ?? 0) - from)))
  let count = 0
  for (let card = 0; card < cards.length; card += 1) {
    const own = group[card] ?? 0
    const { curve } = groups[own] as CardGroup
    const again = worth.again[own] as Float32Array
    if (day < (frame.firstDay[card] ?? 0) || !isOpen(prices, at, groups[own] as CardGroup, day)) continue
    for (let part = card * partsPerCard; part < (card + 1) * partsPerCard; part += 1) {
      const from = parts.day[part] ?? -1
      if ((parts.share[part] ?? 0) <= 0 || from === day) continue
      const fresh = Number.isNaN(parts.at[part])
      const gain = fresh ? (worth.first[own]?.[day] ?? 0) : from < 0 ? (worth.earlier[card * size + day] ?? 0) : readBetween(again, (from * size + day) * nodes + (parts.corner.node[part] ?? 0), parts.corner.right[part] ?? 0, parts.corner.above[part] ?? 0)
      if (gain <= atLeast) continue
      const recall = from < 0 ? (frame.earlier.recall[card * size + day] ?? 0) : recallByLog(curve, (logs[from] ?? 0) - (parts.log[part] ?? 0))
      const cost = fresh ? pace.fresh : recall * pace.known + (1 - recall) * pace.forgotten
      costs[part] = cost
      if (gain <= least * cost) continue
      keys[count] = -Math.min(Math.floor((gain / cost) * fine), 4e9) * places + part
      count += 1
    }
  }
  return keys.subarray(0, count).sort()
}

/** Follows both outcomes of a look. */
function look(frame: PlanFrame, parts: Parts, part: number, day: number): void {
  const card = Math.floor(part / partsPerCard)
  const { curve, firstKnown, firstForgotten, firstShare } = frame.groups[frame.group[card] ?? 0] as CardGroup
  const share = parts.share[part] ?? 0
  const at = frame.at[day] ?? 0
  const lastAt = parts.at[part] ?? 0
  if (Number.isNaN(lastAt)) {
    parts.share[part] = 0
    addPart(parts, card, { share: share * firstShare, at, day, place: firstKnown })
    addPart(parts, card, { share: share * (1 - firstShare), at, day, place: firstForgotten })
    return
  }
  const recall = recallOn(curve, at - lastAt, parts.log[part] ?? 0)
  const [known, forgotten] = leadsTo(frame, parts, part, day)
  parts.share[part] = 0
  addPart(parts, card, { share: share * recall, at, day, place: known })
  addPart(parts, card, { share: share * (1 - recall), at, day, place: forgotten })
}

/** Where a look leads when the card is known, and when not: reckoned for the first look of the plan, read between the nodes for later ones. */
function leadsTo(frame: PlanFrame, { at, day: lastDay, log, difficulty, corner }: Parts, part: number, day: number): readonly [Place, Place] {
  const { weights, next } = frame.groups[frame.group[Math.floor(part / partsPerCard)] ?? 0] as CardGroup
  const from = lastDay[part] ?? -1
  if (from < 0) {
    const place = { log: log[part] ?? 0, difficulty: difficulty[part] ?? 1 }
    const days = (frame.at[day] ?? 0) - (at[part] ?? 0)
    return [lookAt(place, days, true, weights), lookAt(place, days, false, weights)]
  }
  const entry = ((frame.day[day] ?? 0) - (frame.day[from] ?? 0)) * nodes + (corner.node[part] ?? 0)
  const right = corner.right[part] ?? 0
  const above = corner.above[part] ?? 0
  return [
    { log: readBetween(next.knownLog, entry, right, above), difficulty: readBetween(next.knownDifficulty, entry, right, above) },
    { log: readBetween(next.forgottenLog, entry, right, above), difficulty: readBetween(next.forgottenDifficulty, entry, right, above) },
  ]
}

/** One look for each card, in the order of the first. */
function joinLooks(looks: readonly Look[]): readonly Look[] {
  const joined = new Map<number, Look>()
  for (const each of looks) {
    const known = joined.get(each.card)
    joined.set(each.card, known === undefined ? each : { ...known, part: known.part + each.part })
  }
  return [...joined.values()]
}
