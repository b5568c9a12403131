import type { Settings } from '../../decks/model/settings.ts'
import type { Store } from './store.ts'

/** The settings as they stand. */
export async function readSettings(store: Store): Promise<Settings> {
  throw new Error('not yet')
}
