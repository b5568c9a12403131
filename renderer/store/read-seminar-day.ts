import type { CardId } from '../../decks/model/id.ts'
import type { SeminarDay } from '../../decks/study/queue.ts'
import type { LecternDatabase } from './database.ts'

/** What the kept plan has for a study day. */
export interface KeptDay extends SeminarDay {
  readonly seconds: number
  readonly given: number
}

/**
 * What the last plan that was kept says about study day `day`; null when it says nothing about it, or when none of its
 * seminars lies ahead and is being prepared: its cards are then held no more. Until a plan is made on the day itself, the
 * one from before holds.
 */
export async function readSeminarDay(database: LecternDatabase, day: number, now: number): Promise<KeptDay | null> {
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
  return { chosen: planned.cards.filter((card) => held.has(card)), held, seconds: planned.seconds, given: planned.given }
}
