import type { SeminarForecast } from '../../../decks/study/seminar/seminar-plan.ts'
import { sayPercent } from '../../parts/say-percent.ts'

const aims = [0.8, 0.85, 0.9, 0.95]

/** What the next round aim would take: `For 90% you need 22 minutes a day.` `minutes` are those planned. */
export function sayWanted(forecast: Pick<SeminarForecast, 'recall' | 'withMinutes'>, minutes: number): string {
  const aim = aims.find((each) => each > forecast.recall + 0.005)
  if (aim === undefined) return 'More minutes would change little.'
  const factor = factorFor(forecast, aim)
  if (factor === null) return `Even ${Math.round(minutes * (forecast.withMinutes.at(-1)?.factor ?? 1))} minutes a day do not reach ${sayPercent(aim)}.`
  return `For ${sayPercent(aim)} you need ${Math.ceil(minutes * factor)} minutes a day.`
}

/** The factor of the given minutes that reaches a recall, by a straight line between those that were tried; null when none does. */
export function factorFor({ withMinutes }: Pick<SeminarForecast, 'withMinutes'>, wanted: number): number | null {
  const at = withMinutes.findIndex(({ recall }) => recall >= wanted)
  const [before, after] = [withMinutes[at - 1], withMinutes[at]]
  if (after === undefined) return null
  if (before === undefined || after.recall <= before.recall) return after.factor
  return before.factor + ((wanted - before.recall) / (after.recall - before.recall)) * (after.factor - before.factor)
}
