import { presetOfDeck } from '../../decks/journal/fold-presets.ts'
import type { DeckId } from '../../decks/model/id.ts'
import { standardPresetId, type Preset } from '../../decks/model/preset.ts'
import { compareDecks } from './compare-decks.ts'
import { readPresets } from './read-presets.ts'
import { readSettings } from './read-settings.ts'
import type { Store } from './store.ts'

/** A preset and the decks that have it, in the order of the list of decks. */
export interface PresetView {
  readonly preset: Preset
  readonly decks: readonly DeckId[]
  /** The preset of all decks that were given none. */
  readonly isStandard: boolean
}

const order = new Intl.Collator('en', { numeric: true })

/** All presets: the standard one, which is always there, then the others by name. */
export async function listPresets(store: Store): Promise<readonly PresetView[]> {
  const [presets, settings, rows] = await Promise.all([readPresets(store.database), readSettings(store), store.database.decks.toArray()])
  const decks = rows.map(({ deck }) => deck).toSorted(compareDecks)
  const standard = presetOfDeck({ presets: presets.presets, assigns: new Map() }, settings, '' as DeckId)
  const others = [...presets.presets.values()].filter(({ id }) => id !== standardPresetId).toSorted((a, b) => order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
  return [standard, ...others].map((preset) => ({
    preset,
    decks: decks.flatMap(({ id }) => (presetOfDeck(presets, settings, id).id === preset.id ? [id] : [])),
    isStandard: preset.id === standardPresetId,
  }))
}
