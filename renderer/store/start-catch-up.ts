import type { CatchUp } from '../../decks/model/settings.ts'
import type { Result } from '../../decks/result.ts'
import { changeSettings } from './change-settings.ts'
import type { Done, Store } from './store.ts'

/** Starts to catch up after days away, as `planCatchUp` in `decks/study/catch-up.ts` has it. It ends by itself. */
export async function startCatchUp(store: Store, catchUp: CatchUp): Promise<Result<Done>> {
  return changeSettings(store, { catchUp })
}
