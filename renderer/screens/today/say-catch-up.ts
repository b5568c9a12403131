import { startOfDay } from '../../../decks/study/day.ts'
import type { DayClock } from '../../../decks/study/day.ts'
import type { CatchUpPlan } from '../../../decks/study/plan-catch-up.ts'
import { sayWeekday } from '../../parts/say-date.ts'

/** A study day from `today` on: `today`, `tomorrow`, `Friday`, or from a week on `Friday 4 December`. */
export function sayDay(day: number, today: number, clock: DayClock, timeZone: string): string {
  if (day <= today) return 'today'
  if (day === today + 1) return 'tomorrow'
  const words = sayWeekday((startOfDay(day, clock) + startOfDay(day + 1, clock)) / 2, timeZone)
  return day < today + 7 ? (words.split(' ')[0] ?? words) : words
}

/** A way out of a backlog: `Spread them: 30 a day, those that gain most first, level again by Friday.` */
export function sayWayOut({ perDay, until, ends }: Pick<CatchUpPlan, 'perDay' | 'until' | 'ends'>, today: number, clock: DayClock, timeZone: string): string {
  const end = ends ? `level again by ${sayDay(until, today, clock, timeZone)}.` : 'though your daily limit is too low to come level within four months.'
  return `Spread them: ${perDay} a day, those that gain most first, ${end} You can stop or undo it at any time.`
}
