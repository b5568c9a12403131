import type { LecternDatabase } from './database.ts'
import type { MemoryTimeline } from '../../decks/collection/memory-timeline.ts'
import { makeTimeline, toMemoryOptions } from './memory-timeline.ts'
import { presetOfDeck, type Presets } from '../../decks/journal/fold-presets.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { DeckId } from '../../decks/model/id.ts'
import type { Preset } from '../../decks/model/preset.ts'
import { defaultSettings, type Settings } from '../../decks/model/settings.ts'
import type { MemoryOptions } from '../../decks/study/memory.ts'
import { readMeta } from './database.ts'
import { liveEntriesOf } from './read-live.ts'
import { readPresets } from './read-presets.ts'

/** The live entries that options come from, in the order of their ids. */
export async function readOptionEntries(database: LecternDatabase): Promise<Entry[]> {
  return liveEntriesOf(await database.entries.where('subject').anyOf('settings', 'options').toArray())
}

/** The options of every deck at every time. */
export async function readTimeline(database: LecternDatabase): Promise<MemoryTimeline> {
  return makeTimeline(await readOptionEntries(database))
}

/** The options as they stand. */
export interface OptionsNow {
  readonly presets: Presets
  readonly settings: Settings
  readonly presetOf: (deck: DeckId) => Preset
  /** The same object each time it is asked for a deck. */
  readonly optionsOf: (deck: DeckId) => MemoryOptions
}

/** The options that an answer given now is scheduled by. */
export async function readOptionsNow(database: LecternDatabase): Promise<OptionsNow> {
  const [presets, known] = await Promise.all([readPresets(database), readMeta(database, 'settings')])
  const settings = { ...defaultSettings, ...known }
  const found = new Map<DeckId, MemoryOptions>()
  const presetOf = (deck: DeckId): Preset => presetOfDeck(presets, settings, deck)
  return {
    presets,
    settings,
    presetOf,
    optionsOf(deck) {
      let options = found.get(deck)
      if (options === undefined) {
        options = toMemoryOptions({ ...settings, preset: presetOf(deck) })
        found.set(deck, options)
      }
      return options
    },
  }
}
