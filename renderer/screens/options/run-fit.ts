import type { Preset } from '../../../decks/model/preset.ts'
import { fail, ok, type Result } from '../../../decks/result.ts'
import { logToItems } from '../../../decks/study/fit/fit-items.ts'
import { weighFit, type FitOutcome, type TrainFit } from '../../../decks/study/fit/weigh-fit.ts'
import { readFitLog } from '../../store/read-fit-log.ts'
import { readSettings } from '../../store/read-settings.ts'
import type { Store } from '../../store/store.ts'
import { zoneToClock } from '../../store/zone-to-clock.ts'

/** Fits weights to the answers to the cards of a preset's decks, and judges them. Changes nothing. `signal` keeps a fit from beginning; one that runs is ended by `study.stopFit`. */
export async function runFit(store: Store, preset: Preset, signal: AbortSignal): Promise<Result<FitOutcome>> {
  const [log, settings] = await Promise.all([readFitLog(store, preset.id), readSettings(store)])
  const items = logToItems(log, zoneToClock(settings.timeZone, settings.dayStartHour))
  const train: TrainFit = async (given, cuts) => {
    if (signal.aborted) return fail('fit-stopped', 'The fit was stopped.')
    const fitted = await store.shell.call('study.fit', { ...given, cuts: [...cuts], relearningSteps: preset.relearningSteps.length })
    return fitted.ok ? ok(fitted.value.weights) : fitted
  }
  return weighFit(items, train, () => new Promise((done) => setTimeout(done)))
}
