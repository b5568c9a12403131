import { makePresetTimeline, type OptionsInForce, type PresetTimeline } from '../journal/fold-presets.ts'
import type { Entry } from '../model/entry.ts'
import type { DeckId, EntryId } from '../model/id.ts'
import type { DayClock } from '../study/day.ts'
import { presetToMemoryOptions, type MemoryOptions } from '../study/memory.ts'

/** Gives the clock of an IANA time zone whose days start at that hour. */
export type ClockOf = (timeZone: string, startHour: number) => DayClock

/** The options of every deck at every time, as the scheduler takes them; see [Note: settings in force]. */
export interface MemoryTimeline extends PresetTimeline {
  /** What an answer of that entry id is scheduled by. */
  options(deck: DeckId, id: EntryId): MemoryOptions
}

/** Makes the timeline from live entries in the order of their ids; only those that decide dates matter. */
export function makeMemoryTimeline(entries: readonly Entry[], clockOf: ClockOf): MemoryTimeline {
  const timeline = makePresetTimeline(entries)
  const known = new Map<string, MemoryOptions>()
  return {
    ...timeline,
    options(deck, id) {
      const { place, replan } = timeline.placeOf(deck, id)
      const key = `${place} ${replan} ${deck}`
      let options = known.get(key)
      if (options === undefined) {
        options = optionsInForce(timeline.at(deck, id), clockOf)
        known.set(key, options)
      }
      return options
    },
  }
}

/** Options in force as the scheduler takes them. */
export function optionsInForce({ preset, easyDays, timeZone, dayStartHour }: OptionsInForce, clockOf: ClockOf): MemoryOptions {
  return presetToMemoryOptions(preset, { easyDays }, clockOf(timeZone, dayStartHour))
}
