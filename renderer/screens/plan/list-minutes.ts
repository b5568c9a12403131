import type { SeminarForecast } from '../../../decks/study/seminar/seminar-plan.ts'

/** What so many minutes a day lead to. */
export interface MinutesRow {
  readonly minutes: number
  readonly recall: number
}

const worthTelling = 0.005
/** Whole minutes farther than this share from those that were tried would tell another plan's recall. */
const mostRounding = 0.1

/** Other minutes a day and what they lead to, without those beyond the planned ones that add nothing to speak of. */
export function listMinutes({ withMinutes }: Pick<SeminarForecast, 'withMinutes'>, planned: number): MinutesRow[] {
  const rows: MinutesRow[] = []
  for (const { factor, recall } of withMinutes) {
    const minutes = Math.round(planned * factor)
    const last = rows.at(-1)
    if (factor !== 1 && (minutes === planned || Math.abs(minutes - planned * factor) > mostRounding * minutes)) continue
    if (minutes <= planned || last === undefined || recall >= last.recall + worthTelling) rows.push({ minutes, recall })
  }
  return rows
}
