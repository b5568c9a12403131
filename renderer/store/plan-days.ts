import type { Seminar } from '../../decks/model/seminar.ts'
import { dayLength, dayOf, startOfDay, type DayClock } from '../../decks/study/day.ts'
import type { PlannerDay } from '../../decks/study/seminar/planner-input.ts'

const hour = 3_600_000
const minute = 60_000

/** What the days of a plan follow from. */
export interface DaysInput {
  /** Those that lie ahead. */
  readonly seminars: readonly Seminar[]
  readonly now: number
  readonly clock: DayClock
  /** When she usually studies: ms since the start of the study day. */
  readonly usual: number
  /** Seconds that went to cards of the seminars today. */
  readonly spentToday: number
}

/**
 * The days from today to that of the last seminar. A day has the most minutes of the seminars that are prepared on it: from
 * the day `from` to the day it begins, that day too, but for days off. On the day of a seminar she studies before it.
 */
export function planDays({ seminars, now, clock, usual, spentToday }: DaysInput): PlannerDay[] {
  const today = dayOf(now, clock)
  const last = seminars.reduce((most, { at }) => Math.max(most, dayOf(at, clock)), today)
  return Array.from({ length: last - today + 1 }, (_, place) => {
    const day = today + place
    const prepared = seminars.filter((seminar) => isPreparedOn(seminar, day, clock))
    const seconds = 60 * prepared.reduce((most, { minutes }) => Math.max(most, minutes), 0)
    if (day === today) return { day, at: now, seconds: Math.max(0, seconds - spentToday) }
    const latest = seminars.filter(({ at }) => dayOf(at, clock) === day).reduce((least, { at, minutes }) => Math.min(least, at - minutes * minute), Infinity)
    return { day, at: Math.max(startOfDay(day, clock), Math.min(findTime(day, usual, clock), latest)), seconds }
  })
}

/** True on the days on which a seminar is prepared. */
export function isPreparedOn({ at, from, off }: Seminar, day: number, clock: DayClock): boolean {
  // Day 0 was a Thursday, which is 3 when Monday is 0.
  const weekday = (((day + 3) % 7) + 7) % 7
  return from <= day && day <= dayOf(at, clock) && !off.weekdays.includes(weekday) && !off.days.includes(day)
}

/** Seven in the evening, for readers whose log says nothing: ms since the start of the study day. */
export function usualEvening({ startHour }: DayClock): number {
  return ((19 - startHour + 24) % 24) * hour
}

/** The instant at which a study day is so many ms old by the reader's clock. */
function findTime(day: number, time: number, clock: DayClock): number {
  const plain = day * dayLength + time + clock.startHour * hour
  const guess = plain - clock.offsetAt(plain) * minute
  return plain - clock.offsetAt(guess) * minute
}
