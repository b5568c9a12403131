import { dayOf, startOfDay } from '../../decks/study/day.ts'
import { nextWaiting } from './memory-rows.ts'
import { readToday } from './read-today.ts'
import type { Store } from './store.ts'

const noon = 12 * 3_600_000

/** A study day after today, and how many cards its plan has as things stand. */
export interface NextDay {
  readonly day: number
  /** True when it is the day after today. */
  readonly tomorrow: boolean
  /** Its noon, ms since 1970 UTC, to say its date. */
  readonly at: number
  readonly cards: number
}

/** The next study day that has cards, planned as if nothing else were done today; null when none has. */
export async function readNextDay(store: Store): Promise<NextDay | null> {
  const { day: today, clock } = await readToday(store)
  const planDayAt = async (day: number): Promise<NextDay> => {
    const at = startOfDay(day, clock) + noon
    const { plan } = await readToday({ ...store, now: () => at })
    return { day, tomorrow: day === today + 1, at, cards: plan.queue.length + plan.waiting.length }
  }
  const tomorrow = await planDayAt(today + 1)
  if (tomorrow.cards > 0) return tomorrow
  const next = await nextWaiting(store.database, startOfDay(today + 2, clock))
  return next === null ? null : planDayAt(dayOf(next, clock))
}
