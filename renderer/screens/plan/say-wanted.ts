import type { SeminarForecast } from '../../../decks/study/seminar/seminar-plan.ts'
import { sayCount } from '../../parts/say-count.ts'
import { sayPercent } from '../../parts/say-percent.ts'

const aims = [0.8, 0.85, 0.9, 0.95]
/** As good as the same. */
const same = 0.01

/**
 * What the next round aim would take: `For 90% you need 22 minutes a day.` Where nearly all will be known, how few minutes
 * would do as well. `minutes` are those planned.
 */
export function sayWanted(forecast: Pick<SeminarForecast, 'recall' | 'withMinutes'>, minutes: number): string {
  const aim = aims.find((each) => each > forecast.recall + 0.005)
  if (aim === undefined) return ['More minutes would change little.', sayFewer(forecast, minutes)].filter(Boolean).join(' ')
  const factor = factorFor(forecast, aim)
  if (factor === null) return `Even ${Math.round(minutes * (forecast.withMinutes.at(-1)?.factor ?? 1))} minutes a day do not reach ${sayPercent(aim)}.`
  return `For ${sayPercent(aim)} you need ${Math.ceil(minutes * factor)} minutes a day.`
}

function sayFewer({ recall, withMinutes }: Pick<SeminarForecast, 'recall' | 'withMinutes'>, minutes: number): string {
  const fewest = withMinutes.find((tried) => tried.recall >= recall - same)
  const fewer = fewest === undefined ? minutes : Math.ceil(minutes * fewest.factor)
  return fewest === undefined || fewer >= minutes ? '' : `${sayCount(fewer, 'minute')} a day would do as well: ${sayPercent(fewest.recall)}.`
}

/** The factor of the given minutes that reaches a recall, by a straight line between those that were tried; null when none does. */
export function factorFor({ withMinutes }: Pick<SeminarForecast, 'withMinutes'>, wanted: number): number | null {
  const at = withMinutes.findIndex(({ recall }) => recall >= wanted)
  const [before, after] = [withMinutes[at - 1], withMinutes[at]]
  if (after === undefined) return null
  if (before === undefined || after.recall <= before.recall) return after.factor
  return before.factor + ((wanted - before.recall) / (after.recall - before.recall)) * (after.factor - before.factor)
}
