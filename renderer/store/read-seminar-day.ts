import { Dexie } from 'dexie'
import type { CardId } from '../../decks/model/id.ts'
import type { Review } from '../../decks/model/review.ts'
import type { SeminarDay } from '../../decks/study/queue.ts'
import type { PlannedDay } from '../../decks/study/seminar/seminar-plan.ts'
import type { LecternDatabase } from './database.ts'
import { findMemories } from './memory-rows.ts'
import { liveEntriesOf } from './read-live.ts'

/** Seconds that a card takes when the plan does not say. */
const usual = 15

/** What the kept plan has for a study day. */
export interface KeptDay extends SeminarDay {
  readonly seconds: number
  readonly given: number
}

/** Where a day stands. `reviews` are its answers. */
interface DayNow {
  readonly day: number
  readonly now: number
  readonly reviews: readonly Review[]
}

/**
 * What the last plan that was kept says about a study day; null when it says nothing about it, or when none of its seminars
 * lies ahead and is being prepared: its cards are then held no more. Until a plan is made on the day itself, the one from
 * before holds. A card that she put on a day by hand comes on that day. When all that was chosen is done before its time, as much comes after it as the time left has room for.
 */
export async function readSeminarDay(database: LecternDatabase, { day, now, reviews }: DayNow): Promise<KeptDay | null> {
  const row = await database.plans.where('day').belowOrEqual(day).last()
  const planned = row?.plan.days.find((each) => each.day === day)
  if (row === undefined || planned === undefined) return null
  const seminars = await database.seminars.bulkGet(row.plan.seminars.map(({ id }) => id))
  const held = new Set<CardId>()
  row.plan.seminars.forEach(({ cards }, place) => {
    const seminar = seminars[place]?.seminar
    if (seminar === undefined || seminar.at <= now || seminar.from > day) return
    for (const { card } of cards) held.add(card)
  })
  if (held.size === 0) return null
  for (const card of await findByHand(database, held)) held.delete(card)
  const since = reviews.filter(({ at, card }) => at >= row.madeAt && held.has(card))
  const chosen = planned.cards.filter((card) => held.has(card))
  const spare = await takeSpare(database, { ...planned, cards: chosen }, since, day)
  return { chosen: [...chosen, ...spare.filter((card) => held.has(card))], held, seconds: planned.seconds, given: planned.given }
}

/** Cards that the reader put on a day by hand and has not answered since: they come on that day and not before, whatever was planned. */
async function findByHand(database: LecternDatabase, held: ReadonlySet<CardId>): Promise<CardId[]> {
  const rows = await database.entries.where('[kind+at]').between(['schedule', Dexie.minKey], ['schedule', Dexie.maxKey]).toArray()
  const last = new Map(liveEntriesOf(rows).flatMap((entry) => (entry.kind === 'schedule' && held.has(entry.card) ? [[entry.card, entry]] : [])))
  const wanted = [...last.values()].filter(({ to }) => to.what === 'due')
  const cards = await findMemories(database, wanted.map(({ card }) => card))
  return wanted.flatMap(({ card, at }, place) => ((cards[place]?.memory.lastReviewAt ?? 0) <= at ? [card] : []))
}

/** What comes after the cards that were chosen, once none of them waits. `since` are the answers given by this plan. */
async function takeSpare(database: LecternDatabase, planned: PlannedDay, since: readonly Review[], day: number): Promise<readonly CardId[]> {
  const { cards, spare, seconds, given } = planned
  const done = new Set(since.map(({ card }) => card))
  const left = given - since.reduce((sum, { took }) => sum + took, 0) / 1000
  if (spare.length === 0 || left <= 0) return []
  const rows = await findMemories(database, cards.filter((card) => !done.has(card)))
  if (rows.some((row) => row !== undefined && (row.waiting ?? row.fresh) !== undefined && (row.buriedUntil ?? day) <= day)) return []
  const each = cards.length === 0 ? usual : Math.max(5, seconds / cards.length)
  return spare.slice(0, spare.filter((card) => done.has(card)).length + Math.floor(left / each))
}
