import type { PresetId } from '../../decks/model/id.ts'
import type { FitLog } from '../../decks/study/fit/fit-log.ts'
import type { Store } from './store.ts'

/** The answers that count of all cards in the decks that have a preset. */
export async function readFitLog(store: Store, preset: PresetId): Promise<FitLog> {
  void store, void preset
  return { cards: [] }
}
