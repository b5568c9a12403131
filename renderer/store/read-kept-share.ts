import type { Seminar } from '../../decks/model/seminar.ts'
import type { LecternDatabase } from './database.ts'

/**
 * Which share of the planned seconds went to cards of the seminars on the study days before `today` since they are being
 * prepared, 0 to 1; 1 when nothing was planned. For a day on which no plan was made, the last one before says what was
 * planned. More than was planned on one day makes up for no other. `spent`: seconds by study day.
 */
export async function readKeptShare(database: LecternDatabase, seminars: readonly Seminar[], today: number, spent: ReadonlyMap<number, number>): Promise<number> {
  const first = seminars.reduce((least, { from }) => Math.min(least, from), today)
  const rows = await database.plans.where('day').below(today).toArray()
  let [planned, kept] = [0, 0]
  for (let day = Math.max(first, rows[0]?.day ?? today); day < today; day += 1) {
    const row = rows.findLast((each) => each.day <= day)
    const seconds = (row?.plan.days.find((each) => each.day === day)?.seconds ?? 0) + (row?.day === day ? row.spent : 0)
    planned += seconds
    kept += Math.min(seconds, spent.get(day) ?? 0)
  }
  return planned === 0 ? 1 : kept / planned
}
