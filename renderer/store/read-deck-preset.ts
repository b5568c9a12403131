import { presetOfDeck } from '../../decks/journal/fold-presets.ts'
import type { DeckId } from '../../decks/model/id.ts'
import type { Preset } from '../../decks/model/preset.ts'
import { readPresets } from './read-presets.ts'
import { readSettings } from './read-settings.ts'
import type { Store } from './store.ts'

/** The preset that holds for a deck: its own, or the standard one. */
export async function readDeckPreset(store: Store, deck: DeckId): Promise<Preset> {
  return presetOfDeck(await readPresets(store.database), await readSettings(store), deck)
}
