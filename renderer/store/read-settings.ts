import { defaultSettings, type Settings } from '../../decks/model/settings.ts'
import { readMeta } from './database.ts'
import type { Store } from './store.ts'

/** The settings as they stand. */
export async function readSettings(store: Store): Promise<Settings> {
  return { ...defaultSettings, ...(await readMeta(store.database, 'settings')) }
}
