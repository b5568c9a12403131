import { standardPreset } from '../../decks/model/preset.ts'
import { defaultSettings } from '../../decks/model/settings.ts'
import { presetToMemoryOptions, type MemoryOptions } from '../../decks/study/memory.ts'
import { utcClock } from './zone-clock.ts'

/** The options of the standard preset at a place that stays at UTC, without fuzz unless told. */
export function someMemoryOptions(change: Partial<MemoryOptions> = {}): MemoryOptions {
  return { ...presetToMemoryOptions(standardPreset, defaultSettings, utcClock()), fuzz: false, ...change }
}
