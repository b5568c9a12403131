import { Dexie } from 'dexie'
import type { Settings } from '../../decks/model/settings.ts'
import { isCatchingUp, offerCatchUp } from '../../decks/study/catch-up.ts'
import { dayOf, startOfDay, type DayClock } from '../../decks/study/day.ts'
import { countUsual } from './count-usual.ts'
import type { LecternDatabase } from './database.ts'
import { countWaiting } from './memory-rows.ts'
import type { Away } from './store.ts'

/** Fewer due cards are never worth a word, so nothing more is read. */
const least = 20
const known = new WeakMap<LecternDatabase, { readonly key: string; readonly usual: readonly number[] }>()

/** How long the reader was away and what waits, when `offerCatchUp` would offer to catch up; else null. `day` is today. */
export async function readAway(database: LecternDatabase, day: number, clock: DayClock, settings: Settings): Promise<Away | null> {
  if (isCatchingUp(settings.catchUp, day)) return null
  const last = await database.entries.where('[kind+at]').between(['review', Dexie.minKey], ['review', startOfDay(day, clock)], true, false).reverse().filter(({ dead }) => dead === 0).first()
  if (last === undefined) return null
  const lastDay = dayOf(last.at, clock)
  const days = day - lastDay - 1
  if (days < 2) return null
  const waiting = await countWaiting(database, startOfDay(day + 1, clock))
  if (waiting < least) return null
  const usual = await readUsual(database, lastDay, clock, last.id)
  return offerCatchUp({ days, waiting, reviewsPerDay: settings.reviewsPerDay, usual, running: false }) ? { days, waiting } : null
}

/** A month of the log is read once and not after every answer. */
async function readUsual(database: LecternDatabase, lastDay: number, clock: DayClock, id: string): Promise<readonly number[]> {
  const key = `${id} ${lastDay}`
  const before = known.get(database)
  if (before?.key === key) return before.usual
  const { repeated } = await countUsual(database, lastDay, clock)
  known.set(database, { key, usual: repeated })
  return repeated
}
