import type { SeminarForecast } from './seminar-plan.ts'

/**
 * How many times the minutes a day a recall at the seminar needs, such as 1.4 for 22 minutes where 15 are planned; null when
 * even the most that was reckoned does not reach it. Between the factors of the forecast the recall is taken to rise evenly.
 */
export function minutesFor({ withMinutes, stopped }: Pick<SeminarForecast, 'withMinutes' | 'stopped'>, wanted: number): number | null {
  if (stopped >= wanted) return 0
  let low = { factor: 0, recall: stopped }
  for (const point of withMinutes) {
    if (point.recall >= wanted) return low.factor + ((point.factor - low.factor) * (wanted - low.recall)) / (point.recall - low.recall)
    low = point
  }
  return null
}
