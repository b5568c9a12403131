import { Dexie } from 'dexie'
import type { Seminar } from '../../decks/model/seminar.ts'
import { dayLength, dayOf, instantToStudyTime, startOfDay, type DayClock } from '../../decks/study/day.ts'
import { standardWeights } from '../../decks/study/fit/standard-weights.ts'
import { mixText } from '../../decks/study/mix-text.ts'
import type { PlannerCard, PlannerInput } from '../../decks/study/seminar/planner-input.ts'
import type { LecternDatabase } from './database.ts'
import { findUnread } from './find-unread.ts'
import { listSeminars } from './list-seminars.ts'
import { findMedian, measurePace } from './measure-pace.ts'
import { planDays, usualEvening } from './plan-days.ts'
import { readKeptShare } from './read-kept-share.ts'
import { readLog, type LoggedCard } from './read-log.ts'
import { readScope, type ScopedCard } from './read-scope.ts'
import { readShown } from './read-shown.ts'
import { readOptionsNow, type OptionsNow } from './read-timeline.ts'
import type { Store } from './store.ts'
import { zoneToClock } from './zone-to-clock.ts'

// [Note: log read] How she studies is read from the last thirty days of the log. It is read up to ninety days back when
// these have few answers, or when a seminar is being prepared for longer: which share of the planned minutes she kept is
// summed over all its days.
const usualDays = 30
const mostDays = 90
/** So many answers say enough. */
const enough = 3000

/** All that the plan for the seminars is made from; null when none lies ahead. `seminars` are those to plan for, when not the ones that are kept. */
export async function readPlannerInput(store: Store, seminars?: readonly Seminar[]): Promise<PlannerInput | null> {
  const { database } = store
  const now = store.now()
  const ahead = (seminars ?? (await listSeminars(store))).filter(({ at }) => at > now).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  if (ahead.length === 0) return null
  const options = await readOptionsNow(database)
  const clock = zoneToClock(options.settings.timeZone, options.settings.dayStartHour)
  const today = dayOf(now, clock)
  const scope = await readScope(database, ahead)
  const logStart = await findLogStart(database, ahead, today, clock)
  const log = await readLog(database, startOfDay(logStart, clock), startOfDay(today + 1, clock))
  const spent = sumSpent(log, scope, clock)
  const weights = makeWeights(options)
  return {
    now,
    days: planDays({ seminars: ahead, now, clock, usual: findUsualTime(log, today, clock), spentToday: spent.get(today) ?? 0 }),
    seminars: ahead.map(({ id, at }) => ({ id, at })),
    cards: await makeCards(store, ahead, scope, { options, weights, today, clock, log }),
    weights: weights.all,
    pace: measurePace(log, clock),
    kept: await readKeptShare(database, ahead, today, spent),
    ...(await readShown(database, log, clock)),
  }
}

/** The first study day of the log that is read. See [Note: log read]. */
async function findLogStart({ entries, plans }: LecternDatabase, seminars: readonly Seminar[], today: number, clock: DayClock): Promise<number> {
  const recent = await entries.where('[kind+at]').between(['review', startOfDay(today - usualDays, clock)], ['review', Dexie.maxKey]).count()
  if (recent < enough) return today - mostDays
  const planned = (await plans.orderBy('day').first())?.day ?? today
  const prepared = seminars.reduce((least, { from }) => Math.min(least, from), today)
  return Math.max(today - mostDays, Math.min(today - usualDays, Math.max(planned, prepared)))
}

/** Seconds that went to these cards, by study day. */
export function sumSpent(log: readonly LoggedCard[], scope: readonly ScopedCard[], clock: DayClock): Map<number, number> {
  const cards = new Set(scope.map(({ row }) => row.card))
  const spent = new Map<number, number>()
  for (const { card, reviews } of log) {
    if (!cards.has(card)) continue
    for (const { at, took } of reviews) spent.set(dayOf(at, clock), (spent.get(dayOf(at, clock)) ?? 0) + took / 1000)
  }
  return spent
}

/** The middle of the times of the study day at which she answers, in ms since its start. */
function findUsualTime(log: readonly LoggedCard[], today: number, clock: DayClock): number {
  const from = startOfDay(today - usualDays, clock)
  const times = log.flatMap(({ reviews }) => reviews.filter(({ at }) => at >= from).map(({ at }) => ((instantToStudyTime(at, clock) % dayLength) + dayLength) % dayLength))
  return findMedian(times) ?? usualEvening(clock)
}

interface Weighing {
  readonly all: (readonly number[])[]
  placeOf(deck: ScopedCard['row']['deck']): number
}

function makeWeights({ presetOf }: OptionsNow): Weighing {
  const all: (readonly number[])[] = []
  const places = new Map<string, number>()
  return {
    all,
    placeOf(deck) {
      const weights = presetOf(deck).weights ?? standardWeights
      const key = weights.join()
      const place = places.get(key) ?? all.push(weights) - 1
      places.set(key, place)
      return place
    },
  }
}

interface CardsContext {
  readonly options: OptionsNow
  readonly weights: Weighing
  readonly today: number
  readonly clock: DayClock
  readonly log: readonly LoggedCard[]
}

async function makeCards(store: Store, seminars: readonly Seminar[], scope: readonly ScopedCard[], { options, weights, today, clock, log }: CardsContext): Promise<PlannerCard[]> {
  const gated = scope.filter(({ row, seminars: places }) => row.memory.state === 'new' && places.every((place) => seminars[place]?.gated === true))
  const unread = await findUnread(store.database, gated.map(({ row }) => row.note))
  const closed = new Set(gated.flatMap(({ row }) => (unread.has(row.note) ? [row.card] : [])))
  const from = startOfDay(today, clock)
  const answered = new Set(log.flatMap(({ row, reviews }) => (row !== undefined && (reviews.at(-1)?.at ?? 0) >= from ? [row.note] : [])))
  const ordered = options.settings.newOrder === 'shuffled' ? scope.toSorted((a, b) => mixText(0, a.row.card) - mixText(0, b.row.card)) : scope
  return ordered.map(({ row, seminars: places }): PlannerCard => {
    const { card, note, deck, memory, buriedUntil } = row
    const met = memory.lastReviewAt !== null && memory.lastReviewAt >= from
    const sibling = answered.has(note) && options.presetOf(deck).spaceSiblings
    return {
      card,
      note,
      fresh: memory.state === 'new',
      stability: memory.stability,
      difficulty: memory.difficulty,
      lastAt: memory.lastReviewAt,
      seminars: places,
      weights: weights.placeOf(deck),
      open: !closed.has(card),
      notToday: met || sibling || (buriedUntil !== null && buriedUntil > today),
    }
  })
}
