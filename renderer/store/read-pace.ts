import { startOfDay, type DayClock } from '../../decks/study/day.ts'
import type { Pace } from '../../decks/study/seminar/planner-input.ts'
import type { LecternDatabase } from './database.ts'
import { measurePace } from './measure-pace.ts'
import { readLog } from './read-log.ts'

/** So many study days before today say how long the reader takes; more would make the first look at Today slow. */
const window = 14
const known = new WeakMap<LecternDatabase, { readonly day: number; readonly pace: Pace }>()

/** How long the reader took in the two weeks before a study day. It is read once a day, so that no answer waits for it. */
export async function readPace(database: LecternDatabase, day: number, clock: DayClock): Promise<Pace> {
  const last = known.get(database)
  if (last?.day === day) return last.pace
  const pace = measurePace(await readLog(database, startOfDay(day - window, clock), startOfDay(day, clock)), clock)
  known.set(database, { day, pace })
  return pace
}
