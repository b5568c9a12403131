import type { Result } from '../../decks/result.ts'
import { changeSettings } from './change-settings.ts'
import type { Done, Store } from './store.ts'

/** Ends catching up before its time: the usual limits hold again. */
export async function stopCatchUp(store: Store): Promise<Result<Done>> {
  return changeSettings(store, { catchUp: null })
}
