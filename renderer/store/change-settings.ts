import type { Settings } from '../../decks/model/settings.ts'
import type { Result } from '../../decks/result.ts'
import type { Done, Store } from './store.ts'

/** Changes the named settings. */
export async function changeSettings(store: Store, change: Partial<Settings>): Promise<Result<Done>> {
  throw new Error('not yet')
}
