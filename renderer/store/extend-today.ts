import type { Result } from '../../decks/result.ts'
import { dayOf } from '../../decks/study/day.ts'
import { changeSettings } from './change-settings.ts'
import { readSettings } from './read-settings.ts'
import type { Done, Store } from './store.ts'
import { zoneToClock } from './zone-to-clock.ts'

/** Allows so many new and repeated cards more on this study day than the limits do, besides what was allowed more before. */
export async function extendToday(store: Store, more: { newCards: number; repeatedCards: number }): Promise<Result<Done>> {
  const { timeZone, dayStartHour, extra } = await readSettings(store)
  const day = dayOf(store.now(), zoneToClock(timeZone, dayStartHour))
  const before = extra?.day === day ? extra : { newCards: 0, repeatedCards: 0 }
  return changeSettings(store, { extra: { day, newCards: before.newCards + more.newCards, repeatedCards: before.repeatedCards + more.repeatedCards } })
}
