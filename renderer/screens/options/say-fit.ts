import type { Preset } from '../../../decks/model/preset.ts'
import type { FitOutcome } from '../../../decks/study/fit/weigh-fit.ts'
import { sayCount } from '../../parts/say-count.ts'
import { sayMoment } from '../../parts/say-date.ts'

type Losses = { readonly before: number; readonly after: number }

/** What came of a fit, in a sentence. */
export function sayOutcome(outcome: FitOutcome): string {
  if (outcome.verdict === 'usual') return outcome.reason
  const { before, after, tested } = outcome.comparison
  return `With figures fitted to you, Lectern would have guessed your recall ${sayGain({ before, after })} better on your latest ${sayCount(tested, 'answer')}, which the fit had not seen.`
}

/** The figures behind it, for those who want them. */
export function sayLosses({ before, after }: Losses): string {
  return `Log loss ${before.toFixed(3)} with the usual figures, ${after.toFixed(3)} with the fitted ones; lower is better.`
}

/** What the options of a preset rest on. */
export function sayFitted({ weights, fit }: Pick<Preset, 'weights' | 'fit'>, timeZone: string): string {
  if (weights === null) return 'Dates rest on the usual figures, which are the middle of some ten thousand learners.'
  if (fit === null) return 'Dates rest on figures of their own.'
  const gain = fit.after < fit.before ? ` They guess your recall ${sayGain(fit)} better than the usual ones.` : ''
  return `Dates rest on figures fitted to ${sayCount(fit.reviews, 'answer')} of yours, on ${sayMoment(fit.at, timeZone)}.${gain}`
}

function sayGain({ before, after }: Losses): string {
  const share = before > 0 ? (1 - after / before) * 100 : 0
  return share < 1 ? 'a little' : `${Math.round(share)}%`
}
