import type { SeminarForecast } from '../../../decks/study/seminar/seminar-plan.ts'

/** What so many minutes a day lead to. */
export interface MinutesRow {
  readonly minutes: number
  readonly recall: number
}

const worthTelling = 0.005

/** Other minutes a day and what they lead to, without those beyond the planned ones that add nothing to speak of. */
export function listMinutes({ withMinutes }: Pick<SeminarForecast, 'withMinutes'>, planned: number): MinutesRow[] {
  const rows: MinutesRow[] = []
  for (const { factor, recall } of withMinutes) {
    const minutes = Math.max(1, Math.round(planned * factor))
    const last = rows.at(-1)
    if (last?.minutes === minutes) continue
    if (minutes <= planned || last === undefined || recall >= last.recall + worthTelling) rows.push({ minutes, recall })
  }
  return rows
}
