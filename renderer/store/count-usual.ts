import { dayOf, startOfDay, type DayClock } from '../../decks/study/day.ts'
import type { LecternDatabase } from './database.ts'
import { readLog } from './read-log.ts'

/** So many days of the log say what is usual. */
const window = 30

/** How many repeated and new cards she had on each study day of the 30 up to `last`, days without an answer left out. */
export async function countUsual(database: LecternDatabase, last: number, clock: DayClock): Promise<{ readonly repeated: readonly number[]; readonly fresh: readonly number[] }> {
  const repeated = new Map<number, number>()
  const fresh = new Map<number, number>()
  for (const { reviews, metBefore } of await readLog(database, startOfDay(last - window + 1, clock), startOfDay(last + 1, clock))) {
    const days = [...new Set(reviews.map(({ at }) => dayOf(at, clock)))]
    days.forEach((day, place) => {
      const counts = place === 0 && !metBefore ? fresh : repeated
      counts.set(day, (counts.get(day) ?? 0) + 1)
    })
  }
  const days = [...new Set([...repeated.keys(), ...fresh.keys()])].toSorted((a, b) => a - b)
  return { repeated: days.map((day) => repeated.get(day) ?? 0), fresh: days.map((day) => fresh.get(day) ?? 0) }
}
