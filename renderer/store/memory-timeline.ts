import { makePresetTimeline, type OptionsInForce, type PresetTimeline } from '../../decks/journal/fold-presets.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { DeckId, EntryId } from '../../decks/model/id.ts'
import { presetToMemoryOptions, type MemoryOptions } from '../../decks/study/memory.ts'
import { zoneToClock } from './zone-to-clock.ts'

/** The options of every deck at every time, as the scheduler takes them; see [Note: settings in force]. */
export interface MemoryTimeline extends PresetTimeline {
  /** What an answer of that entry id is scheduled by. */
  options(deck: DeckId, id: EntryId): MemoryOptions
}

/** Makes the timeline from live entries in the order of their ids; only those that decide dates matter. */
export function makeTimeline(entries: readonly Entry[]): MemoryTimeline {
  const timeline = makePresetTimeline(entries)
  const known = new Map<string, MemoryOptions>()
  return {
    ...timeline,
    options(deck, id) {
      const { place, replan } = timeline.placeOf(deck, id)
      const key = `${place} ${replan} ${deck}`
      let options = known.get(key)
      if (options === undefined) {
        options = toMemoryOptions(timeline.at(deck, id))
        known.set(key, options)
      }
      return options
    },
  }
}

/** Options in force as the scheduler takes them. */
export function toMemoryOptions({ preset, easyDays, timeZone, dayStartHour }: OptionsInForce): MemoryOptions {
  return presetToMemoryOptions(preset, { easyDays }, zoneToClock(timeZone, dayStartHour))
}
