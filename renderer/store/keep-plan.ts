import { fail, ok, type Result } from '../../decks/result.ts'
import { dayOf, startOfDay } from '../../decks/study/day.ts'
import type { SeminarPlan } from '../../decks/study/seminar/seminar-plan.ts'
import { listSeminars } from './list-seminars.ts'
import { readLog } from './read-log.ts'
import { sumSpent } from './read-planner-input.ts'
import { readScope } from './read-scope.ts'
import { readSettings } from './read-settings.ts'
import type { Store } from './store.ts'
import { zoneToClock } from './zone-to-clock.ts'

/**
 * Keeps a plan that was made from what `readPlannerInput` gave while `readPlanKey` was `key`, in the place of any that was
 * made on the same day. It is no act of the reader: undo does not know it. Of earlier plans only the days and their
 * seconds stay, to tell which share was kept.
 */
export async function keepPlan(store: Store, plan: SeminarPlan, key: string): Promise<Result<null>> {
  const { database } = store
  const madeAt = store.now()
  const { timeZone, dayStartHour } = await readSettings(store)
  const clock = zoneToClock(timeZone, dayStartHour)
  const day = plan.days[0]?.day ?? dayOf(madeAt, clock)
  const seminars = (await listSeminars(store)).filter(({ at }) => at > madeAt)
  const log = await readLog(database, startOfDay(day, clock), startOfDay(day + 1, clock))
  const spent = sumSpent(log, await readScope(database, seminars), clock).get(day) ?? 0
  try {
    await database.transaction('rw', database.plans, async () => {
      const earlier = await database.plans.where('day').below(day).toArray()
      const full = earlier.filter((row) => row.plan.seminars.length > 0 || row.plan.days.some(({ cards }) => cards.length > 0))
      await database.plans.bulkPut(full.map((row) => ({ ...row, plan: { days: row.plan.days.map((each) => ({ ...each, cards: [], spare: [] })), seminars: [] } })))
      // Plans of days to come were made while the clock was wrong.
      await database.plans.where('day').above(day).delete()
      await database.plans.put({ day, key, madeAt, plan, spent })
    })
    return ok(null)
  } catch (error) {
    return fail('plan-not-kept', `The plan for your seminars could not be kept (${error instanceof Error ? error.name : 'unknown'}).`)
  }
}
