import { makeMemoryTimeline, optionsInForce, type MemoryTimeline } from '../../decks/collection/memory-timeline.ts'
import type { OptionsInForce } from '../../decks/journal/fold-presets.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { MemoryOptions } from '../../decks/study/memory.ts'
import { zoneToClock } from './zone-to-clock.ts'

/** Makes the timeline from live entries in the order of their ids; only those that decide dates matter. */
export function makeTimeline(entries: readonly Entry[]): MemoryTimeline {
  return makeMemoryTimeline(entries, zoneToClock)
}

/** Options in force as the scheduler takes them. */
export function toMemoryOptions(options: OptionsInForce): MemoryOptions {
  return optionsInForce(options, zoneToClock)
}
